using Evaluation.Model;
using Evaluation.Store.Jobs;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

internal static class JobWriting
{
    /// <summary>Text, for a fixed width sorts in time; stands for a moment long past.</summary>
    public const string Never = "";

    /// <summary>As stored: of a slot for all agencies.</summary>
    public const string NoAgencies = "[]";

    /// <summary>States of open slots, as SQL.</summary>
    public const string Open = "('queued', 'running')";

    /// <summary>The one fence: every word of a worker on its slot passes here, within the unit that writes what it made.</summary>
    private const string Held = "id = @Id AND fence = @Fence AND state = 'running'";

    public static int AddSchedules(WriteUnit unit, IEnumerable<Schedule> schedules)
    {
        var added = 0;
        foreach (var schedule in schedules)
        {
            var isNew = unit.Execute(
                """
                INSERT INTO schedule (name, title, product, cron, span, as_of, overlap, is_enabled, reckoned_until)
                VALUES (@Name, @Title, @Product, @Cron, @span, @asOf, @overlap, @enabled, @Now)
                ON CONFLICT (name) DO UPDATE SET title = excluded.title, product = excluded.product, cron = excluded.cron, span = excluded.span, as_of = excluded.as_of,
                    overlap = excluded.overlap, is_enabled = excluded.is_enabled, reckoned_until = excluded.reckoned_until, is_removed = 0 WHERE schedule.is_removed = 1
                """,
                Arguments(unit, schedule));
            unit.Changed("schedule", isNew, 0, WriteUnit.HashOf(schedule));
            added += isNew;
        }

        return added;
    }

    /// <summary>Slots of the time before are not made up: the change holds from now on.</summary>
    public static bool ChangeSchedule(WriteUnit unit, Schedule schedule)
    {
        if (ScheduleRow.Read(unit).Find(s => s.Name == schedule.Name) is not { } known)
            return false;
        if (known == schedule with { ReckonedUntil = known.ReckonedUntil })
            return true;
        unit.Execute(
            """
            UPDATE schedule SET title = @Title, product = @Product, cron = @Cron, span = @span, as_of = @asOf, overlap = @overlap,
                is_enabled = @enabled, reckoned_until = @Now WHERE name = @Name
            """,
            Arguments(unit, schedule));
        unit.Changed("schedule", 0, 1, WriteUnit.HashOf(schedule));
        return true;
    }

    public static bool RemoveSchedule(WriteUnit unit, string name)
    {
        var removed = unit.Execute("UPDATE schedule SET is_removed = 1 WHERE name = @name AND is_removed = 0", new { name });
        if (removed > 0)
            CancelOpen(unit, name, "定时任务已删除");
        unit.Changed("schedule removed", 0, removed, Sha256.Of(name));
        return removed > 0;
    }

    /// <summary>Slots open before this call count as overlapping; those added by it do not, so that missed ones are made up in order.</summary>
    /// <returns>How many were new.</returns>
    public static int AddSlots(WriteUnit unit, string schedule, OverlapPolicy overlap, IReadOnlyList<SlotRequest> slots, string actor)
    {
        var isBusy = slots.Count > 0 && unit.First<long>($"SELECT count(*) FROM job_slot WHERE schedule = @schedule AND state IN {Open}", new { schedule }) > 0;
        if (isBusy && overlap == OverlapPolicy.Replace)
            CancelOpen(unit, schedule, "被后一次执行取代");

        var state = isBusy && overlap == OverlapPolicy.Skip ? SlotState.Skipped : SlotState.Queued;
        var added = slots.Sum(slot => Add(unit, slot, actor, state));
        unit.Changed("slot", added, 0, WriteUnit.HashOf(slots.Select(s => Moments.Of(s.Slot)).Prepend(schedule)));
        return added;
    }

    /// <summary>The same asked for again while it is open is the same slot, whoever asks.</summary>
    public static JobSlot Ask(WriteUnit unit, SlotRequest request)
    {
        var open = SlotRow.Read(unit, $"WHERE s.schedule IS NULL AND s.state IN {Open} AND s.product = @Product ORDER BY s.id", new { request.Product });
        if (open.Find(s => s.Request.IsSameAs(request)) is { } known)
            return known;
        Add(unit, request, unit.Actor, SlotState.Queued);
        unit.Changed("slot", 1, 0, WriteUnit.HashOf(request));
        return SlotRow.Read(unit, "WHERE s.id = (SELECT max(o.id) FROM job_slot o)", new { }).Single();
    }

    public static bool Cancel(WriteUnit unit, long id)
    {
        var cancelled = unit.Execute(
            $"UPDATE job_slot SET state = 'cancelled', run_id = NULL, ended_at = @Now, message = @message WHERE id = @id AND state IN {Open}",
            new { unit.Now, id, message = $"由{unit.Actor}取消" });
        unit.Changed("slot cancelled", 0, cancelled, Sha256.Of(id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return cancelled > 0;
    }

    public static bool Beat(WriteUnit unit, JobSlot held, string until, string step) =>
        unit.Execute($"UPDATE job_slot SET lease_until = @until, message = @step WHERE {Held}", new { until, step, held.Id, held.Fence }) > 0;

    /// <exception cref="SlotLostException">The slot is the worker's no more.</exception>
    public static void Begin(WriteUnit unit, JobSlot held, string runId)
    {
        if (unit.Execute($"UPDATE job_slot SET run_id = @runId WHERE {Held}", new { runId, held.Id, held.Fence }) == 0)
            throw new SlotLostException(held);
    }

    /// <exception cref="SlotLostException">The slot is the worker's no more.</exception>
    public static void End(WriteUnit unit, JobSlot held, SlotEnd end)
    {
        if (!TryEnd(unit, held, end))
            throw new SlotLostException(held);
        unit.Changed("slot " + Words<SlotState>.Of(end.State), 0, 1, Sha256.Of(held.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <returns>False where the slot is the worker's no more: nothing is noted then.</returns>
    public static bool TryEnd(WriteUnit unit, JobSlot held, SlotEnd end) => unit.Execute(
        $"""
        UPDATE job_slot SET state = @state, run_id = @RunId, message = @Message, not_before = @notBefore, failures = failures + @failure, ended_at = @ended
        WHERE {Held}
        """,
        new
        {
            state = Words<SlotState>.Of(end.State),
            end.RunId,
            end.Message,
            notBefore = end.NotBefore is { } moment ? Moments.Of(moment) : Never,
            failure = end.IsFailure ? 1 : 0,
            ended = end.State == SlotState.Queued ? null : unit.Now,
            held.Id,
            held.Fence,
        }) > 0;

    public static bool IsLastClaim(WriteUnit unit, JobSlot held) =>
        unit.First<long>("SELECT count(*) FROM job_slot WHERE id = @Id AND fence = @Fence", new { held.Id, held.Fence }) > 0;

    private static void CancelOpen(WriteUnit unit, string schedule, string message) => unit.Execute(
        $"UPDATE job_slot SET state = 'cancelled', run_id = NULL, ended_at = @Now, message = @message WHERE schedule = @schedule AND state IN {Open}",
        new { unit.Now, schedule, message });

    private static int Add(WriteUnit unit, SlotRequest slot, string actor, SlotState state) => unit.Execute(
        """
        INSERT INTO job_slot (schedule, slot, product, year, as_of, since, period, due, agencies, actor, state, fence, failures, not_before, worker, lease_until, message, ended_at)
        VALUES (@Schedule, @moment, @Product, @Year, @AsOf, @Since, @period, @Due, @agencies, @actor, @word, 0, 0, @Never, '', @Never, @message, @ended)
        ON CONFLICT (schedule, slot) DO NOTHING
        """,
        new
        {
            slot.Schedule,
            moment = Moments.Of(slot.Slot),
            slot.Product,
            slot.Year,
            slot.AsOf,
            slot.Since,
            period = slot.Period?.ToString(),
            slot.Due,
            agencies = Canonical.Json(slot.Agencies),
            actor,
            word = Words<SlotState>.Of(state),
            Never,
            message = state == SlotState.Skipped ? "前一次执行尚未结束，本次略过" : "",
            ended = state == SlotState.Skipped ? unit.Now : null,
        });

    private static object Arguments(WriteUnit unit, Schedule schedule) => new
    {
        schedule.Name,
        schedule.Title,
        schedule.Product,
        schedule.Cron,
        span = Words<SlotSpan>.Of(schedule.Span),
        asOf = Words<SlotAsOf>.Of(schedule.AsOf),
        overlap = Words<OverlapPolicy>.Of(schedule.Overlap),
        enabled = schedule.IsEnabled ? 1 : 0,
        unit.Now,
    };
}
