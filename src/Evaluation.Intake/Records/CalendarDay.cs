namespace Evaluation.Intake.Records;

/// <summary>A day that the yearly notice on holidays names.</summary>
/// <param name="IsWorked">A make-up day; false: a holiday.</param>
/// <param name="Name">Such as <c>春节</c>; empty where none is given.</param>
public sealed record CalendarDay(DateOnly Date, bool IsWorked, string Name, string Source);
