namespace Evaluation.Model.Schemes;

/// <summary>The rules of the development-status evaluation (发展状况年度评价) beside its index definitions.</summary>
/// <param name="Hash">SHA-256 of the file.</param>
/// <param name="MinCoveragePercent">Under this share of the weight with released values a region gets no score and no rank.</param>
/// <param name="Bands">Highest first, the last from 0.</param>
/// <param name="Decimals">Places that scores and index levels are printed with.</param>
public sealed record StatusScheme(
    string Title,
    string Version,
    string Hash,
    Rule<decimal> MinCoveragePercent,
    Rule<IReadOnlyList<Band>> Bands,
    Rule<int> Decimals);
