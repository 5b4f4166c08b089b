using Evaluation.Store.Writing;

namespace Evaluation.Store.Jobs;

/// <summary>What people do to schedules and slots within one unit.</summary>
public sealed class JobWriter
{
    private readonly WriteUnit unit;

    internal JobWriter(WriteUnit unit) => this.unit = unit;

    /// <summary>A schedule whose name is there stays as it is; a removed one comes back as given. Slots are due from now on.</summary>
    /// <returns>How many were new.</returns>
    public int AddSchedules(IEnumerable<Schedule> schedules) => JobWriting.AddSchedules(unit, schedules);

    /// <summary>Holds from now on: slots between the last one made and now are not made up.</summary>
    /// <returns>False where there is none of this name.</returns>
    public bool ChangeSchedule(Schedule schedule) => JobWriting.ChangeSchedule(unit, schedule);

    /// <summary>Its open slots are cancelled; what came of the others stays in history.</summary>
    /// <returns>False where there is none of this name.</returns>
    public bool RemoveSchedule(string name) => JobWriting.RemoveSchedule(unit, name);

    /// <param name="schedule">The slot's.</param>
    /// <returns>False where the slot is there already.</returns>
    public bool AddSlot(string schedule, SlotRequest slot) => JobWriting.AddSlots(unit, schedule, OverlapPolicy.Queue, [slot with { Schedule = schedule }], unit.Actor) > 0;

    /// <summary>A slot by hand. The same asked for again while it is open is the same slot, whoever asks.</summary>
    public JobSlot Ask(SlotRequest request) => JobWriting.Ask(unit, request with { Schedule = null });

    /// <summary>A worker at it notices with its next step.</summary>
    /// <returns>False where the slot is not there or has ended.</returns>
    public bool Cancel(long id) => JobWriting.Cancel(unit, id);

    /// <summary>Notes which run a worker makes for the slot it holds, so that the worker after it knows what was begun.</summary>
    /// <exception cref="SlotLostException">The slot is the worker's no more.</exception>
    public void Begin(JobSlot held, string runId) => JobWriting.Begin(unit, held, runId);

    /// <summary>Ends a slot together with what else the unit writes: both or neither.</summary>
    /// <exception cref="SlotLostException">The slot is the worker's no more; the whole unit is undone.</exception>
    public void End(JobSlot held, SlotEnd end) => JobWriting.End(unit, held, end);

    /// <summary>Whether nobody has claimed the slot since; true too when it was called off.</summary>
    public bool IsLastClaim(JobSlot held) => JobWriting.IsLastClaim(unit, held);
}
