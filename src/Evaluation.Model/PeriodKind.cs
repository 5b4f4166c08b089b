namespace Evaluation.Model;

/// <summary>Length of a <see cref="Period"/>.</summary>
public enum PeriodKind
{
    Year,
    Semester,
    Quarter,
    Month,
}
