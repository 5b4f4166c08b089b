namespace Evaluation.Model.Schemes;

/// <summary>When something is put on the supervision list, and in which colour.</summary>
/// <param name="YellowFromDays">Days late from which an item is yellow; before that blue.</param>
/// <param name="RedFromDays">Days late from which an item is red.</param>
/// <param name="StaleAfterDays">An indicator with no value for a period that ended longer ago than this is stale.</param>
public sealed record SupervisionRules(
    Rule<int> YellowFromDays,
    Rule<int> RedFromDays,
    Rule<int> StaleAfterDays);
