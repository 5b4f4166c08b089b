namespace Evaluation.Store.Jobs;

/// <summary>Where a slot stands.</summary>
public enum SlotState
{
    Queued,
    Running,

    /// <summary>Produced; the slot names the run.</summary>
    Done,

    /// <summary>Something in the data is missing or wrong; not tried again.</summary>
    Refused,

    /// <summary>Tried as often as is allowed.</summary>
    Failed,

    /// <summary>Somebody, or a later slot, called it off.</summary>
    Cancelled,

    /// <summary>An earlier slot was still open, and the schedule leaves such slots out.</summary>
    Skipped,
}
