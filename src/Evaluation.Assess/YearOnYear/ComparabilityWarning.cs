namespace Evaluation.Assess.YearOnYear;

/// <summary>Something to know before the years are held against each other.</summary>
/// <param name="Count">Tasks of another weight, tasks not confirmed, matches left out, years under the gate; 0 where nothing is counted.</param>
public sealed record ComparabilityWarning(ComparabilityIssue Issue, int Count);
