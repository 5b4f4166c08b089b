namespace Evaluation.Model.Schemes;

/// <summary>The rules of a mid-term evaluation, read from <c>data/schemes/midterm.json</c>.</summary>
/// <param name="Hash">SHA-256 of the file's bytes.</param>
/// <param name="MainTargetDocument">Its targets are the main indicators.</param>
/// <param name="Decimals">Places a printed percentage is rounded to, half away from zero, once, at the cell.</param>
public sealed record MidTermScheme(
    string Name,
    string Title,
    string Version,
    string Hash,
    Rule<string> MainTargetDocument,
    PaceRules Pace,
    MidTermProjectionRules Projection,
    MidTermRiskRules Risk,
    MidTermAdjustmentRules Adjustment,
    Rule<int> Decimals);
