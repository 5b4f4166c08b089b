using Evaluation.Store.Jobs;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    private protected static readonly TimeSpan Lease = TimeSpan.FromSeconds(45);

    private static readonly Schedule Monthly =
        new("monthly", "每月", "bulletin", "0 0 2 5 * ?", SlotSpan.Month, SlotAsOf.SpanEnd, OverlapPolicy.Queue, IsEnabled: true);

    [StoreFact]
    public void A_schedule_comes_back_as_it_was_added_and_is_never_overwritten_by_adding()
    {
        Write(unit => Assert.Equal(1, unit.Jobs.AddSchedules([Monthly])));
        Write(unit => Assert.Equal(0, unit.Jobs.AddSchedules([Monthly with { Cron = "0 0 0 1 1 ?" }])));
        Assert.Equal(Monthly with { ReckonedUntil = Now }, Assert.Single(Store.Jobs.Schedules()));

        Write(unit => Assert.True(unit.Jobs.ChangeSchedule(Monthly with { IsEnabled = false })));
        Assert.False(Store.Jobs.Schedules()[0].IsEnabled);
        Write(unit => Assert.False(unit.Jobs.ChangeSchedule(Monthly with { Name = "other" })));
        Assert.True(Store.Audit.Verify().IsSound);
    }

    [StoreFact]
    public void A_slot_is_made_once_whoever_reckons_it()
    {
        var schedule = Scheduled();
        Reckon(schedule, 1, 2);
        Store.Jobs.Reckon(schedule, [Slot(1), Slot(2)], Slot(2).Slot, "another process that read the schedule before");
        Assert.Equal([Slot(2), Slot(1)], Store.Jobs.Latest(9).Select(s => s.Request));
        Assert.All(Store.Jobs.Latest(9), s => Assert.Equal("clock", s.Actor));
        Assert.Equal(Slot(2).Slot, Store.Jobs.Schedules()[0].ReckonedUntil);
        Write(unit => Assert.False(unit.Jobs.AddSlot("monthly", Slot(2))));
    }

    [StoreFact]
    public void One_worker_holds_a_slot_and_two_slots_of_a_schedule_never_run_at_once()
    {
        Reckon(Scheduled(), 1, 2);
        var first = Store.Jobs.Claim("a", Lease)!;
        Assert.Equal((Slot(1), SlotState.Running, 1, "a"), (first.Request, first.State, first.Fence, first.Worker));
        Assert.Null(Store.Jobs.Claim("b", Lease));
        Assert.Null(Store.Jobs.Claim("b", Lease, first.Id));

        Assert.True(Store.Jobs.End(first, new SlotEnd(SlotState.Done, "run", "")));
        Assert.Equal(Slot(2), Store.Jobs.Claim("b", Lease)!.Request);
        var ended = Store.Jobs.Find(first.Id)!;
        Assert.Equal((SlotState.Done, "run", Now), (ended.State, ended.RunId, ended.EndedAt));
    }

    [StoreFact]
    public void Of_many_threads_that_claim_at_once_one_gets_the_slot()
    {
        Reckon(Scheduled(), 1);
        var claimed = new JobSlot?[8];
        Parallel.For(0, claimed.Length, i => claimed[i] = Store.Jobs.Claim($"worker {i}", Lease));
        Assert.Single(claimed, c => c is not null);
    }

    [StoreFact]
    public void After_the_lease_another_takes_over_and_the_first_can_neither_extend_nor_end()
    {
        Reckon(Scheduled(), 1);
        var stalled = Store.Jobs.Claim("stalled", Lease)!;
        using var later = EvaluationStore.Open(Database.ConnectionString, new LaterClock(Lease + TimeSpan.FromSeconds(1)));
        var taken = later.Jobs.Claim("second", Lease)!;
        Assert.Equal((stalled.Id, stalled.Fence + 1, 1), (taken.Id, taken.Fence, taken.Failures));

        Assert.False(Store.Jobs.Beat(stalled, Lease, "writing"));
        Assert.False(Store.Jobs.End(stalled, new SlotEnd(SlotState.Done, "stale", "")));
        Assert.True(later.Jobs.Beat(taken, Lease, "writing"));
        Assert.Equal("writing", Store.Jobs.Find(taken.Id)!.Message);
        Assert.True(later.Jobs.End(taken, new SlotEnd(SlotState.Done, "run", "")));
        Assert.False(Store.Jobs.End(stalled, new SlotEnd(SlotState.Done, "stale", "")));
        Assert.Equal("run", Store.Jobs.Find(taken.Id)!.RunId);
    }

    [StoreFact]
    public void A_heartbeat_keeps_the_slot_past_the_first_lease()
    {
        Reckon(Scheduled(), 1);
        var held = Store.Jobs.Claim("a", Lease)!;
        using var later = EvaluationStore.Open(Database.ConnectionString, new LaterClock(Lease - TimeSpan.FromSeconds(5)));
        Assert.True(later.Jobs.Beat(held, Lease, ""));
        using var still = EvaluationStore.Open(Database.ConnectionString, new LaterClock(Lease + TimeSpan.FromSeconds(5)));
        Assert.Null(still.Jobs.Claim("b", Lease));
    }

    [StoreFact]
    public void A_slot_to_be_tried_again_waits_for_its_time()
    {
        Reckon(Scheduled(), 1);
        var held = Store.Jobs.Claim("a", Lease)!;
        Assert.True(Store.Jobs.End(held, new SlotEnd(SlotState.Queued, null, "disk full", Now.AddSeconds(15), IsFailure: true)));
        Assert.Null(Store.Jobs.Claim("a", Lease));
        using var later = EvaluationStore.Open(Database.ConnectionString, new LaterClock(TimeSpan.FromSeconds(15)));
        var again = later.Jobs.Claim("a", Lease)!;
        Assert.Equal((2, 1, null), (again.Fence, again.Failures, again.EndedAt));
    }

    [StoreFact]
    public void Overlap_skips_queues_or_replaces_what_was_open_before_and_never_what_is_made_up_together()
    {
        foreach (var (policy, earlier, later) in new[]
        {
            (OverlapPolicy.Skip, SlotState.Queued, SlotState.Skipped),
            (OverlapPolicy.Queue, SlotState.Queued, SlotState.Queued),
            (OverlapPolicy.Replace, SlotState.Cancelled, SlotState.Queued),
        })
        {
            var name = policy.ToString();
            Write(unit => unit.Jobs.AddSchedules([Monthly with { Name = name, Overlap = policy }]));
            Reckon(Store.Jobs.Schedules().Single(s => s.Name == name), 1, 2);
            Reckon(Store.Jobs.Schedules().Single(s => s.Name == name), 3, 4);
            Assert.Equal([earlier, earlier, later, later], Store.Jobs.Latest(99).Where(s => s.Request.Schedule == name).Reverse().Select(s => s.State));
        }
    }

    [StoreFact]
    public void A_cancelled_slot_is_taken_from_its_worker_and_cannot_be_cancelled_twice()
    {
        Reckon(Scheduled(), 1);
        var held = Store.Jobs.Claim("a", Lease)!;
        Write(unit => Assert.True(unit.Jobs.Cancel(held.Id)));
        Assert.False(Store.Jobs.Beat(held, Lease, ""));
        Assert.False(Store.Jobs.End(held, new SlotEnd(SlotState.Done, "run", "")));
        Assert.Equal(SlotState.Cancelled, Store.Jobs.Find(held.Id)!.State);
        Write(unit => Assert.False(unit.Jobs.Cancel(held.Id)));
        Assert.Null(Store.Jobs.Claim("b", Lease));
    }

    [StoreFact]
    public void A_schedule_changed_meanwhile_gets_no_slots_of_its_former_self()
    {
        var before = Scheduled();
        Write(unit => unit.Jobs.ChangeSchedule(Monthly with { IsEnabled = false }));
        Reckon(before, 1);
        Assert.Empty(Store.Jobs.Latest(9));
    }

    [StoreFact]
    public void The_latest_slots_come_in_parts_and_by_where_they_stand()
    {
        Reckon(Scheduled(), 1, 2, 3);
        Assert.Equal(Slot(1), Store.Jobs.Claim("a", Lease)!.Request);
        Assert.Equal([Slot(2), Slot(1)], Store.Jobs.Latest(2, 1).Select(s => s.Request));
        Assert.Equal([Slot(3), Slot(2)], Store.Jobs.Latest(9, 0, SlotState.Queued).Select(s => s.Request));
        Assert.Equal([Slot(2)], Store.Jobs.Latest(9, 1, SlotState.Queued).Select(s => s.Request));
        Assert.Equal((3, 2, 1, 0), (Store.Jobs.Count(null), Store.Jobs.Count(SlotState.Queued), Store.Jobs.Count(SlotState.Running), Store.Jobs.Count(SlotState.Failed)));
    }

    private protected static SlotRequest Slot(int month) =>
        new("monthly", new DateTimeOffset(2024, month, 4, 18, 0, 0, TimeSpan.Zero), "bulletin", 2023, Day($"2024-{month:00}-01"), Day("2023-12-31"), Model.Period.Parse("2023-12"));

    private Schedule Scheduled()
    {
        Write(unit => unit.Jobs.AddSchedules([Monthly]));
        return Assert.Single(Store.Jobs.Schedules());
    }

    private void Reckon(Schedule schedule, params int[] months) =>
        Store.Jobs.Reckon(schedule, [.. months.Select(m => Slot(m) with { Schedule = schedule.Name })], Slot(months[^1]).Slot, "clock");

    /// <summary>So long after <see cref="FixedClock"/>.</summary>
    private protected sealed class LaterClock(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now + by;
    }
}
