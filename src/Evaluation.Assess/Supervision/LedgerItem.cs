using Evaluation.Assess.Annual;
using Evaluation.Assess.Quality;
using Evaluation.Assess.Reviewing;
using Evaluation.Model;

namespace Evaluation.Assess.Supervision;

/// <summary>One thing in the ledger, and whose it is.</summary>
/// <param name="Cause">Of a closed item, what it was opened for.</param>
/// <param name="Role">Only a lead's items have a light.</param>
/// <param name="Agency">Full name.</param>
/// <param name="Task"><c>null</c> for an indicator that speaks for no task.</param>
/// <param name="Period">Reported on, or of the figure.</param>
/// <param name="Due">From when lateness counts: the due day; after a return the new one; of a contradiction or missing evidence not before the report came.</param>
/// <param name="WorkingDaysLate">After <paramref name="Due"/>, until the report or figure came, else until the as-of day.</param>
/// <param name="Escalations">By day; empty for a participant.</param>
public sealed record LedgerItem(
    LedgerCause Cause,
    AssignmentRole Role,
    string Agency,
    PlanTask? Task,
    Period Period,
    DateOnly Due,
    int WorkingDaysLate,
    IReadOnlyList<Escalation> Escalations)
{
    /// <summary><c>null</c> for a figure.</summary>
    public Measure? Measure { get; init; }

    /// <summary><c>null</c> for a report.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>Day of the latest report, or of the figure's first release; <c>null</c> where nothing came.</summary>
    public DateOnly? CameOn { get; init; }

    /// <summary>Where the latest report stands.</summary>
    public ReviewState State { get; init; } = ReviewState.NotReported;

    /// <summary>The office's last word on the latest report; <c>null</c> where there is none.</summary>
    public Review? Review { get; init; }

    /// <summary>The finding behind a contradiction or missing evidence.</summary>
    public QualityFinding? Finding { get; init; }

    /// <summary><c>null</c> while it is open.</summary>
    public Closing? Closing { get; init; }

    public bool IsOpen => Closing is null;

    /// <summary>The colour it has, or had when lateness stopped; <c>null</c> for a participant.</summary>
    public SupervisionLight? Light => Escalations.Count == 0 ? null : Escalations[^1].Light;
}
