using Evaluation.Store.Dialects;
using Evaluation.Store.Rows;
using Evaluation.Store.Writing;

namespace Evaluation.Store.Jobs;

/// <summary>
/// Schedules, slots, and what the clock and the workers do to them. Clock and workers leave no audit rows: the runs that they make do.
/// Every change happens under the database's one write lock, so that of many processes one claims a slot.
/// </summary>
public sealed class StoredJobs
{
    private const string InState = "(@state = '' OR s.state = @state)";
    private const string OfSchedule = "s.schedule IS NOT NULL AND (@schedule = '' OR s.schedule = @schedule)";

    private readonly Dialect dialect;
    private readonly ReadQueries queries;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim turns;

    internal StoredJobs(Dialect dialect, ReadQueries queries, TimeProvider clock, SemaphoreSlim turns) =>
        (this.dialect, this.queries, this.clock, this.turns) = (dialect, queries, clock, turns);

    /// <returns>By name.</returns>
    public IReadOnlyList<Schedule> Schedules() => ScheduleRow.Read(queries);

    /// <summary>True once there has been any, removed ones included.</summary>
    public bool HadSchedules() => queries.Query<string>("SELECT name FROM schedule LIMIT 1").Count > 0;

    /// <summary>Of schedules and by hand.</summary>
    /// <param name="state">Only those that stand there; <c>null</c>: all.</param>
    /// <param name="skip">So many of the latest.</param>
    /// <returns>Latest first.</returns>
    public IReadOnlyList<JobSlot> Latest(int count, int skip = 0, SlotState? state = null) => SlotRow.Read(
        queries, $"WHERE {InState} ORDER BY s.slot DESC, s.id DESC LIMIT @count OFFSET @skip", new { state = WordOf(state), skip, count });

    /// <param name="state">As of <see cref="Latest"/>.</param>
    public int Count(SlotState? state) => (int)queries.Query<long>($"SELECT count(*) FROM job_slot s WHERE {InState}", new { state = WordOf(state) }).Single();

    /// <summary>Those asked for by hand.</summary>
    /// <returns>Open ones first, then latest first.</returns>
    public IReadOnlyList<JobSlot> ByHand(int count) => SlotRow.Read(
        queries,
        $"WHERE s.schedule IS NULL ORDER BY CASE WHEN s.state IN {JobWriting.Open} THEN 0 ELSE 1 END, s.slot DESC, s.id DESC LIMIT @count",
        new { count });

    /// <summary>A part of what came of schedules.</summary>
    /// <param name="schedule">Name, of one removed too; <c>null</c>: all.</param>
    /// <param name="skip">So many of the latest.</param>
    /// <returns>Latest first.</returns>
    public IReadOnlyList<JobSlot> OfSchedules(string? schedule, int skip, int count) => SlotRow.Read(
        queries,
        $"WHERE {OfSchedule} ORDER BY s.slot DESC, s.id DESC LIMIT @count OFFSET @skip",
        new { schedule = schedule ?? "", skip, count });

    /// <param name="schedule">As of <see cref="OfSchedules"/>.</param>
    public int CountOfSchedules(string? schedule) =>
        (int)queries.Query<long>($"SELECT count(*) FROM job_slot s WHERE {OfSchedule}", new { schedule = schedule ?? "" }).Single();

    public OpenSlots Open()
    {
        var counts = queries.Query<(string State, long Count)>($"SELECT state, count(*) FROM job_slot WHERE state IN {JobWriting.Open} GROUP BY state");
        return new OpenSlots(Of(SlotState.Queued), Of(SlotState.Running));

        int Of(SlotState state) => (int)counts.Find(c => c.State == Words<SlotState>.Of(state)).Count;
    }

    public JobSlot? Find(long id) => SlotRow.Read(queries, "WHERE s.id = @id", new { id }).SingleOrDefault();

    public JobSlot? Find(string schedule, DateTimeOffset slot) =>
        SlotRow.Read(queries, "WHERE s.schedule = @schedule AND s.slot = @slot", new { schedule, slot = Moments.Of(slot) }).SingleOrDefault();

    /// <returns>Slots that ended with the run; each has published it into its own folder.</returns>
    public IReadOnlyList<JobSlot> OfRun(string runId) => SlotRow.Read(queries, "WHERE s.run_id = @runId AND s.state = 'done' ORDER BY s.id", new { runId });

    /// <summary>Adds the slots that are not there yet, each once whoever adds it, and notes that the schedule is reckoned up to the moment.</summary>
    /// <param name="schedule">As it was when the slots were reckoned; where it was changed since, nothing happens.</param>
    public void Reckon(Schedule schedule, IReadOnlyList<SlotRequest> slots, DateTimeOffset until, string actor) => Write(unit =>
    {
        if (ScheduleRow.Read(unit).Find(s => s.Name == schedule.Name) != schedule)
            return false;
        JobWriting.AddSlots(unit, schedule.Name, schedule.Overlap, slots, actor);
        unit.Execute("UPDATE schedule SET reckoned_until = @until WHERE name = @Name", new { until = Moments.Of(until), schedule.Name });
        return true;
    });

    /// <summary>
    /// Takes a slot that is due, or one whose worker's lease ran out: those by hand first, for somebody waits, then the earliest.
    /// Never one whose schedule is being worked on elsewhere.
    /// </summary>
    /// <param name="id">Only this one; <c>null</c>: any.</param>
    /// <returns>The slot with its new fence; <c>null</c> where there is none.</returns>
    public JobSlot? Claim(string worker, TimeSpan lease, long? id = null)
    {
        if (Claimable(queries, id).Count == 0)
            return null;
        JobSlot? claimed = null;
        Write(unit =>
        {
            if (Claimable(unit, id) is not [var slot, ..])
                return false;
            unit.Execute(
                """
                UPDATE job_slot SET fence = fence + 1, failures = failures + CASE WHEN state = 'running' THEN 1 ELSE 0 END,
                    state = 'running', message = '', worker = @worker, lease_until = @until WHERE id = @Id
                """,
                new { worker, until = Until(lease), slot.Id });
            claimed = SlotRow.Read(unit, "WHERE s.id = @Id", new { slot.Id }).Single();
            return true;
        });
        return claimed;
    }

    /// <summary>Extends the lease and notes the step.</summary>
    /// <returns>False where the slot is the worker's no more: taken over, or called off.</returns>
    public bool Beat(JobSlot held, TimeSpan lease, string step) => Write(unit => JobWriting.Beat(unit, held, Until(lease), step));

    /// <returns>False where the slot is the worker's no more: nothing is noted then.</returns>
    public bool End(JobSlot held, SlotEnd end) => Write(unit => JobWriting.TryEnd(unit, held, end));

    /// <summary>
    /// After a clock was set back leases and waits lie further ahead than anybody ever set them: they are brought to what they can be at most,
    /// so that nothing waits for as long as the clock went back. A worker that lives extends its lease before that.
    /// </summary>
    /// <param name="longestWait">For which a slot to be tried again is put off.</param>
    public void CapWaits(TimeSpan lease, TimeSpan longestWait)
    {
        const string Beyond = "state = 'running' AND lease_until > @lease OR state = 'queued' AND not_before > @wait";
        var limits = new { lease = Until(lease), wait = Until(longestWait) };
        if (queries.Query<long>($"SELECT id FROM job_slot WHERE {Beyond}", limits).Count == 0)
            return;
        Write(unit => unit.Execute(
            $"""
            UPDATE job_slot SET lease_until = CASE WHEN lease_until > @lease THEN @lease ELSE lease_until END,
                not_before = CASE WHEN not_before > @wait THEN @wait ELSE not_before END WHERE {Beyond}
            """,
            limits) > 0);
    }

    private List<JobSlot> Claimable(IQueries from, long? id) => SlotRow.Read(
        from,
        """
        WHERE (s.state = 'queued' AND s.not_before <= @now OR s.state = 'running' AND s.lease_until < @now)
            AND (@id = 0 OR s.id = @id)
            AND NOT EXISTS (SELECT 1 FROM job_slot o WHERE o.id <> s.id AND o.state = 'running' AND o.lease_until >= @now
                AND o.schedule = s.schedule)
        ORDER BY CASE WHEN s.schedule IS NULL THEN 0 ELSE 1 END, s.slot, s.id LIMIT 1
        """,
        new { now = Moments.Now(clock), id = id ?? 0 });

    private static string WordOf(SlotState? state) => state is { } one ? Words<SlotState>.Of(one) : "";

    private string Until(TimeSpan lease) => Moments.Of(clock.GetUtcNow() + lease);

    private bool Write(Func<WriteUnit, bool> work)
    {
        using var turn = WriteTurn.Take(turns);
        using var connection = dialect.Open();
        using var transaction = dialect.BeginWrite(connection);
        if (!work(new WriteUnit(dialect, connection, transaction, Moments.Now(clock), "")))
            return false;
        transaction.Commit();
        return true;
    }
}
