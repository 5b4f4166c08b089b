namespace Evaluation.Assess.Progress;

/// <summary>Status of the linear method: Destatis draws sun, sun and cloud, cloud, thunderstorm.</summary>
public enum LinearGapStatus
{
    /// <summary>Target met, or the projection misses it by less than 5 % of the remaining road.</summary>
    OnTrack,

    /// <summary>Missed by 5–20 %.</summary>
    NearlyOnTrack,

    /// <summary>Missed by more; no movement at all counts here too.</summary>
    OffTrack,

    /// <summary>The mean change goes the wrong way.</summary>
    MovingAway,
    NotAvailable,
}
