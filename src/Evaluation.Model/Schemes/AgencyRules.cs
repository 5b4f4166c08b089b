namespace Evaluation.Model.Schemes;

/// <summary>How an agency's score and grade are put together.</summary>
/// <param name="LeadWeight">Weight of a task led.</param>
/// <param name="ParticipantWeight">Weight of a task taken part in.</param>
/// <param name="DisciplineWeight">Share of reporting discipline in the score, 0–1.</param>
/// <param name="MinTasks">With fewer, the agency is listed apart and gets no rank.</param>
/// <param name="PassFrom">Lowest score that passes.</param>
/// <param name="ExcellentPercent">优秀: this share of those who pass and have a rank, rounded down.</param>
/// <param name="Deductions">Taken off after weighting; the score never falls below 0.</param>
public sealed record AgencyRules(
    Rule<decimal> LeadWeight,
    Rule<decimal> ParticipantWeight,
    Rule<decimal> DisciplineWeight,
    Rule<int> MinTasks,
    Rule<decimal> PassFrom,
    Rule<decimal> ExcellentPercent,
    Rule<IReadOnlyList<Deduction>> Deductions);
