namespace Evaluation.Report.Release;

/// <summary>A column whose values are keys of another released table.</summary>
internal sealed record ForeignKey(string Field, string Table, string Key);
