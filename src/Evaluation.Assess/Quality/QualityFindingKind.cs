namespace Evaluation.Assess.Quality;

/// <summary>What in a report is worth a second look.</summary>
public enum QualityFindingKind
{
    /// <summary>Reported done without the evidence that the scheme wants.</summary>
    NoEvidence,

    /// <summary>The text is nearly that of the same agency's report on the same measure for an earlier period.</summary>
    TextLikeLast,

    /// <summary>The text is nearly that of another agency's for the same period.</summary>
    TextLikeOther,

    /// <summary>The percent is lower than last time.</summary>
    PercentFell,

    /// <summary>A figure changed by much against its last value.</summary>
    FigureJumped,

    /// <summary>The lead reports completed, a participant in progress or not started.</summary>
    LeadAheadOfParticipant,

    /// <summary>A participant reports completed, the lead in progress or not started.</summary>
    ParticipantAheadOfLead,

    /// <summary>Lead and participant report percents far apart.</summary>
    PercentsApart,

    /// <summary>The day of the fact is after the as-of day.</summary>
    DateInFuture,

    /// <summary>The day of the fact is after the day of the report.</summary>
    DateAfterReport,

    /// <summary>The day of the fact is not in the period reported on, and was not reported before.</summary>
    DateOutsidePeriod,

    /// <summary>Work without an end is reported completed.</summary>
    OngoingAsCompleted,

    /// <summary>Work that ends is reported 常态化推进.</summary>
    EndingAsOngoing,

    /// <summary>Reported completed for an earlier period, not any more.</summary>
    CompletedReopened,
}
