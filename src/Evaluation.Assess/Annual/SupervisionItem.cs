using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>One thing to press for, and whose it is.</summary>
/// <param name="Agency">Full name of who answers for it.</param>
/// <param name="Task"><c>null</c> for an indicator that speaks for no task.</param>
/// <param name="Measure"><c>null</c> for an indicator.</param>
/// <param name="Indicator"><c>null</c> for a measure.</param>
/// <param name="DaysLate">Calendar days from the due day to the as-of day; 0 where no day was missed.</param>
public sealed record SupervisionItem(
    SupervisionCause Cause,
    SupervisionLight Light,
    string Agency,
    PlanTask? Task,
    Measure? Measure,
    Indicator? Indicator,
    DateOnly Due,
    int DaysLate);
