namespace Evaluation.Assess.Indices.Series;

/// <summary>A series' value in one year.</summary>
/// <param name="Value"><c>null</c> where there is none and none could be filled in.</param>
public readonly record struct YearValue(int Year, decimal? Value, bool IsImputed);
