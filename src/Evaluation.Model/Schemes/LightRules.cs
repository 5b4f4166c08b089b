namespace Evaluation.Model.Schemes;

/// <summary>From how many working days after the due day an item is yellow and red; before that it is blue.</summary>
public sealed record LightRules(Rule<int> YellowFromWorkingDays, Rule<int> RedFromWorkingDays);
