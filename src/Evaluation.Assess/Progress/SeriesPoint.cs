namespace Evaluation.Assess.Progress;

/// <summary>The value of one whole year.</summary>
public readonly record struct SeriesPoint(int Year, decimal Value);
