namespace Evaluation.Store.Jobs;

/// <summary>As of which day a scheduled production sees the data.</summary>
public enum SlotAsOf
{
    /// <summary>The last day of the span.</summary>
    SpanEnd,

    /// <summary>The day before the scheduled moment: what came in after the span's end counts too.</summary>
    DayBefore,
}
