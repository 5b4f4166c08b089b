namespace Evaluation.Assess.Supervision;

/// <summary>A stretch of days during which something was wanted from an agency.</summary>
/// <param name="ShownFrom">First day on which it is shown, in blue.</param>
/// <param name="Due">Lateness counts from here.</param>
/// <param name="Until">Day on which it came, no longer part of the stretch; <c>null</c>: still wanted.</param>
internal sealed record OwedSpan(DateOnly ShownFrom, DateOnly Due, DateOnly? Until);
