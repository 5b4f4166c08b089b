namespace Evaluation.Model.Schemes;

/// <summary>The rules of an annual evaluation, read from <c>data/schemes/annual.json</c>.</summary>
/// <param name="Hash">SHA-256 of the file's bytes.</param>
/// <param name="MainTargetDocument">Its targets are the main indicators, each drawn against its target path.</param>
/// <param name="Bands">Highest first; the last starts at 0.</param>
/// <param name="Decimals">Places a printed score is rounded to, half away from zero, once, at the cell.</param>
public sealed record AnnualScheme(
    string Name,
    string Title,
    string Version,
    string Hash,
    Rule<string> MainTargetDocument,
    CreditRules Credit,
    TaskRules Task,
    GroupRules Group,
    AgencyRules Agency,
    PaceRules Pace,
    SupervisionRules Supervision,
    Rule<IReadOnlyList<Band>> Bands,
    Rule<int> Decimals);
