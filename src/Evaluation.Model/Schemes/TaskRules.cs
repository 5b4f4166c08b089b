namespace Evaluation.Model.Schemes;

/// <summary>How a task's score is put together.</summary>
/// <param name="DeliveryWeight">Where the task has an outcome; without one, delivery is all.</param>
/// <param name="Weights">Weight by task number; a task not named weighs 1.</param>
/// <param name="ReportingDueDays">Calendar days after the plan year's end until a missing report counts as not reported.</param>
public sealed record TaskRules(
    Rule<decimal> DeliveryWeight,
    Rule<decimal> OutcomeWeight,
    Rule<OutcomeMeasure> OutcomeBy,
    Rule<bool> ScoreOutputs,
    Rule<IReadOnlyDictionary<int, decimal>> Weights,
    Rule<int> ReportingDueDays);
