using Evaluation.Model;

namespace Evaluation.Assess.Supervision;

/// <summary>A report that an agency owes.</summary>
/// <param name="From">First day on which it is known to be owed.</param>
/// <param name="ReceivedOn">Day the form came back; <c>null</c> where it did not or there is none.</param>
/// <param name="Reporters">Whose reports meet it: the agency's own, of a collective every member's.</param>
/// <param name="Answering">Everyone with a part in the measure.</param>
/// <param name="IsYearly">By the annual scheme, without a form: any report up to the year's end meets it.</param>
internal sealed record Obligation(
    Agency Agency,
    AssignmentRole Role,
    PlanTask Task,
    Measure Measure,
    Period Period,
    DateOnly Due,
    DateOnly From,
    DateOnly? ReceivedOn,
    IReadOnlySet<string> Reporters,
    IReadOnlyList<string> Answering,
    bool IsYearly)
{
    /// <summary>A report on the same period, or on a longer one that ends with it.</summary>
    public bool IsMetBy(Period reported) =>
        reported.LastDay == Period.LastDay && (IsYearly || reported.FirstDay <= Period.FirstDay);
}
