namespace Evaluation.Intake.Packages;

/// <summary>A plan's text in the data package; the file's name is the plan's year.</summary>
public sealed record PlanFile(int Year, string Path);
