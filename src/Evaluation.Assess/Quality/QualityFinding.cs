using Evaluation.Assess.Reviewing;
using Evaluation.Model;

namespace Evaluation.Assess.Quality;

/// <summary>Something in a report or a figure that is worth a second look. It changes no score.</summary>
/// <param name="Agency">Full name of who reported it; of a contradiction, the lead; of a figure, who supplies it.</param>
/// <param name="Period">Of the report or figure.</param>
public sealed record QualityFinding(QualityFindingKind Kind, string Agency, Period Period)
{
    /// <summary><c>null</c> for a figure.</summary>
    public PlanTask? Task { get; init; }

    /// <summary><c>null</c> for a figure.</summary>
    public Measure? Measure { get; init; }

    /// <summary><c>null</c> for a report.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary><c>null</c> where the report speaks for itself.</summary>
    public OtherParty? Other { get; init; }

    /// <summary>Period of the last figure; <c>null</c> for a report.</summary>
    public Period? LastPeriod { get; init; }

    /// <summary>Where the report stands; <see cref="ReviewState.Pending"/> for a figure, which nobody reviews.</summary>
    public ReviewState State { get; init; } = ReviewState.Pending;

    /// <summary>As reported, or as the office set it.</summary>
    public DeliveryStatus? Status { get; init; }

    /// <summary>Of the other report.</summary>
    public DeliveryStatus? OtherStatus { get; init; }

    /// <summary>The percent or figure; of texts, the share of pieces in common, 0–1.</summary>
    public decimal? Value { get; init; }

    /// <summary>The percent or figure it was held against.</summary>
    public decimal? OtherValue { get; init; }

    /// <summary>The scheme's bound that was passed; <c>null</c> where there is none.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>The day of the fact.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day it should not pass.</summary>
    public DateOnly? Bound { get; init; }

    /// <summary>Lead and participants say different things of one measure.</summary>
    public bool IsContradiction =>
        Kind is QualityFindingKind.LeadAheadOfParticipant or QualityFindingKind.ParticipantAheadOfLead or QualityFindingKind.PercentsApart;
}
