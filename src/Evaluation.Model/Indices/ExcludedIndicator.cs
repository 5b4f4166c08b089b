namespace Evaluation.Model.Indices;

/// <summary>An indicator that an index could use and does not.</summary>
public sealed record ExcludedIndicator(string Indicator, string Reason);
