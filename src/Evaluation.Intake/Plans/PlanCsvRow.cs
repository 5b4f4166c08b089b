namespace Evaluation.Intake.Plans;

/// <summary>A task as the command line prints it, columns in this order.</summary>
/// <param name="Mode">负责, 按职责分工 or 牵头.</param>
/// <param name="Lead">Full name; empty where the clause is missing.</param>
/// <param name="Participants">Joined by 、; those who carry out locally after the others.</param>
/// <param name="Measures">Their number.</param>
public sealed record PlanCsvRow(
    string TaskNo, string Chapter, string Section, string Mode, string Lead, string Participants, string Measures, string Text);
