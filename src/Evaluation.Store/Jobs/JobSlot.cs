namespace Evaluation.Store.Jobs;

/// <summary>One production: due by a schedule, or asked for by hand.</summary>
/// <param name="Actor">Who asked: the clock, or somebody by hand.</param>
/// <param name="Fence">Raised by every claim; a worker with a lower one has lost the slot.</param>
/// <param name="Failures">Tries that came to nothing through no fault of the data.</param>
/// <param name="Worker">The last one; empty before the first.</param>
/// <param name="Message">The step under way, or why it ended as it did, in Chinese.</param>
public sealed record JobSlot(
    long Id,
    SlotRequest Request,
    string Actor,
    SlotState State,
    long Fence,
    int Failures,
    string Worker,
    string? RunId,
    string Message,
    DateTimeOffset? EndedAt)
{
    /// <summary>Of one that waits to be tried again: until when; <c>null</c>: it waits for a worker only.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    public bool IsOpen => State is SlotState.Queued or SlotState.Running;
}
