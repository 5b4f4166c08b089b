namespace Evaluation.Report.Charts;

/// <summary>How far whiskers reach from the values of a series, 0 or more; one per category, <c>null</c>: none.</summary>
internal sealed record Whiskers(IReadOnlyList<decimal?> Minus, IReadOnlyList<decimal?> Plus);
