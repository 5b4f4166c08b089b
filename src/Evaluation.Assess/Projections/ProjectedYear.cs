namespace Evaluation.Assess.Projections;

/// <summary>One year ahead, unrounded: the trend's value and the bounds within which a single new value is expected in 80 and 95 of 100 cases.</summary>
public sealed record ProjectedYear(int Year, decimal Value, decimal Lower80, decimal Upper80, decimal Lower95, decimal Upper95);
