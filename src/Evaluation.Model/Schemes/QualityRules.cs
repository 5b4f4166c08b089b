namespace Evaluation.Model.Schemes;

/// <summary>From where on something in a report is worth a second look. Findings, never deductions.</summary>
/// <param name="ShingleLength">Characters of one piece when texts are compared piece by piece.</param>
/// <param name="TextLikenessFrom">Share of the pieces of two texts that they have in common, above 0 to 1, from which they are nearly identical.</param>
/// <param name="ShortTextLength">Texts with fewer characters, without spaces and punctuation, are compared as a whole.</param>
/// <param name="PercentFallPoints">A percent lower than last time by more than this.</param>
/// <param name="PercentGapPoints">Percents of lead and participant apart by more than this.</param>
/// <param name="FigureChangePercent">A figure that changed by more than this share of its last value.</param>
public sealed record QualityRules(
    Rule<int> ShingleLength,
    Rule<decimal> TextLikenessFrom,
    Rule<int> ShortTextLength,
    Rule<decimal> PercentFallPoints,
    Rule<decimal> PercentGapPoints,
    Rule<decimal> FigureChangePercent);
