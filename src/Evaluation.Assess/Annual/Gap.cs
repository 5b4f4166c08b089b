using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>One thing that is missing. What it does not concern is <c>null</c>.</summary>
/// <param name="Count">Measures missing, for a task; cases offered where none is selected.</param>
public sealed record Gap(GapKind Kind, PlanTask? Task, Indicator? Indicator, string? Name, int Count);
