namespace Evaluation.Intake.Plans;

/// <summary>A line that has something on it.</summary>
/// <param name="Start">Position of its first letter in <see cref="PlanScript.Letters"/>.</param>
/// <param name="End">Position after its last.</param>
/// <param name="Row">1-based, as an editor counts.</param>
/// <param name="Width">In half-width columns.</param>
internal readonly record struct PlanLine(int Start, int End, int Row, int Width);
