using Evaluation.Assess.Annual;

namespace Evaluation.Assess.Supervision;

/// <summary>The day on which an item took a colour.</summary>
public sealed record Escalation(SupervisionLight Light, DateOnly On);
