namespace Evaluation.Report.Annual;

/// <summary>One sentence of the findings, built from figures.</summary>
public sealed record Finding(string Subject, string Text);
