using Dapper;
using Evaluation.Store.Dialects;
using Evaluation.Store.Jobs;
using Evaluation.Store.Migrations;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    private static readonly SlotRequest Forms = new(null, Now, "forms", 2023, Day("2024-01-10"), null, Model.Period.Parse("2023-Q4"))
    {
        Due = Day("2024-01-25"),
        Agencies = ["农业农村部", "科技部"],
    };

    [StoreFact]
    public void What_is_asked_for_by_hand_comes_back_as_it_was_asked()
    {
        var asked = Ask(Forms);
        Assert.True(asked.Request.IsSameAs(Forms));
        Assert.Equal((Day("2024-01-25"), "农业农村部 科技部"), (asked.Request.Due, string.Join(' ', asked.Request.Agencies)));
        Assert.Equal((SlotState.Queued, "a", Now), (asked.State, asked.Actor, asked.Request.Slot));
        Assert.True(asked.Request.IsByHand);
        Assert.True(Store.Audit.Verify().IsSound);
    }

    [StoreFact]
    public void The_same_asked_for_again_while_it_is_open_is_the_same_slot_and_anything_else_is_another()
    {
        var first = Ask(Forms);
        Assert.Equal(first.Id, Ask(Forms with { Slot = Now.AddMinutes(1) }).Id);
        SlotRequest[] others =
        [
            Forms with { Product = "release" },
            Forms with { Year = 2024 },
            Forms with { AsOf = Day("2024-01-11") },
            Forms with { Since = Day("2024-01-01") },
            Forms with { Period = null },
            Forms with { Due = null },
            Forms with { Agencies = [] },
        ];
        Assert.Equal(8, others.Select(o => Ask(o).Id).Append(first.Id).Distinct().Count());

        Assert.Equal(first.Id, Store.Jobs.Claim("w", Lease, first.Id)!.Id);
        Assert.Equal(first.Id, Ask(Forms).Id);
        Write(unit => unit.Jobs.Cancel(first.Id));
        Assert.NotEqual(first.Id, Ask(Forms).Id);
        Assert.Equal(9, Store.Jobs.ByHand(99).Count);
    }

    [StoreFact]
    public void Each_by_hand_is_made_at_once_beside_others_for_none_shares_its_folder()
    {
        var first = Ask(Forms);
        var otherDay = Ask(Forms with { AsOf = Day("2024-01-11") });
        var year = Ask(Forms with { Product = "annual", Period = null });
        Assert.Equal([first.Id, otherDay.Id, year.Id], Enumerable.Range(0, 3).Select(i => Store.Jobs.Claim($"w{i}", Lease)!.Id));
        Assert.Null(Store.Jobs.Claim("w", Lease));
    }

    [StoreFact]
    public void By_hand_goes_before_what_schedules_have_waiting_and_neither_holds_the_other_up()
    {
        Write(unit => unit.Jobs.AddSchedules([Monthly with { Name = "forms-2023-q4" }, Monthly with { Name = "forms" }]));
        foreach (var schedule in Store.Jobs.Schedules())
            Reckon(schedule, 1);
        var asked = Ask(Forms);
        Assert.Equal(asked.Id, Store.Jobs.Claim("w", Lease)!.Id);
        Assert.Equal("forms", Store.Jobs.Claim("w", Lease)!.Request.Schedule);
        Assert.Equal("forms-2023-q4", Store.Jobs.Claim("w", Lease)!.Request.Schedule);
    }

    [StoreFact]
    public void A_part_of_what_came_of_schedules_leaves_out_what_was_asked_by_hand()
    {
        Reckon(Scheduled(), 1, 2, 3);
        Write(unit => unit.Jobs.AddSchedules([Monthly with { Name = "other" }]));
        Reckon(Store.Jobs.Schedules().Single(s => s.Name == "other"), 4);
        Ask(Forms);
        Assert.Equal((4, 3, 0), (Store.Jobs.CountOfSchedules(null), Store.Jobs.CountOfSchedules("monthly"), Store.Jobs.CountOfSchedules("no-such")));
        Assert.Equal([3, 2], Store.Jobs.OfSchedules(null, 1, 2).Select(s => s.Request.Slot.Month));
        Assert.Equal([2, 1], Store.Jobs.OfSchedules("monthly", 1, 9).Select(s => s.Request.Slot.Month));

        Assert.Equal(new OpenSlots(5, 0), Store.Jobs.Open());
        Store.Jobs.Claim("w", Lease);
        Assert.Equal(new OpenSlots(4, 1), Store.Jobs.Open());
    }

    [StoreFact]
    public void Open_productions_by_hand_come_first_however_old()
    {
        var old = Ask(Forms);
        var late = Ask(Forms with { AsOf = Day("2024-01-11"), Slot = Now.AddHours(1) });
        var last = Ask(Forms with { AsOf = Day("2024-01-12"), Slot = Now.AddHours(2) });
        Write(unit => unit.Jobs.Cancel(late.Id));
        Write(unit => unit.Jobs.Cancel(last.Id));
        Assert.Equal([old.Id, last.Id], Store.Jobs.ByHand(2).Select(s => s.Id));
    }

    [StoreFact]
    public void A_removed_schedule_has_no_slots_waiting_keeps_its_history_and_can_be_added_anew()
    {
        Assert.False(Store.Jobs.HadSchedules());
        Reckon(Scheduled(), 1, 2);
        Store.Jobs.End(Store.Jobs.Claim("w", Lease)!, new SlotEnd(SlotState.Done, "run", ""));
        Write(unit => Assert.True(unit.Jobs.RemoveSchedule("monthly")));
        Assert.Empty(Store.Jobs.Schedules());
        Assert.True(Store.Jobs.HadSchedules());
        Assert.Equal([SlotState.Cancelled, SlotState.Done], Store.Jobs.Latest(9).Select(s => s.State));
        Write(unit => Assert.False(unit.Jobs.RemoveSchedule("monthly")));
        Write(unit => Assert.False(unit.Jobs.ChangeSchedule(Monthly with { Title = "改" })));

        Write(unit => Assert.Equal(1, unit.Jobs.AddSchedules([Monthly with { Cron = "0 0 3 6 * ?" }])));
        Assert.Equal("0 0 3 6 * ?", Assert.Single(Store.Jobs.Schedules()).Cron);
        Assert.True(Store.Audit.Verify().IsSound);
    }

    [StoreFact]
    public void Schedules_slots_and_what_came_of_them_outlive_the_process()
    {
        Reckon(Scheduled(), 1, 2);
        Ask(Forms);
        Store.Jobs.End(Store.Jobs.Claim("w", Lease)!, new SlotEnd(SlotState.Refused, null, "没有计划"));
        using var restarted = EvaluationStore.Open(Database.ConnectionString, new FixedClock());
        Assert.Equal(Store.Jobs.Schedules(), restarted.Jobs.Schedules());
        Assert.Equal(Store.Jobs.Latest(9).Select(s => (s.Id, s.State, s.Message)), restarted.Jobs.Latest(9).Select(s => (s.Id, s.State, s.Message)));
        Assert.Equal(3, restarted.Jobs.Latest(9).Count);
    }

    [StoreFact]
    public void Slots_from_before_productions_by_hand_are_kept()
    {
        using var database = new TDatabase();
        using (var dialect = Dialect.Of(database.ConnectionString))
            Migrator.Migrate(dialect, [.. Migration.All(dialect.Name).Take(4)], new FixedClock());
        using (var connection = database.Connect())
        {
            connection.Execute(
                """
                INSERT INTO job_slot (schedule, slot, product, year, as_of, since, actor, state, fence, failures, not_before, worker, lease_until, run_id, message)
                VALUES ('monthly', '2024-01-04T18:00:00.0000000Z', 'bulletin', 2023, '2023-12-31', '2023-11-30', 'clock', 'done', 2, 1, '', 'w', '', 'run', '')
                """);
        }

        using var store = EvaluationStore.Open(database.ConnectionString, new FixedClock());
        var kept = Assert.Single(store.Jobs.Latest(9));
        Assert.Equal(
            new SlotRequest("monthly", new DateTimeOffset(2024, 1, 4, 18, 0, 0, TimeSpan.Zero), "bulletin", 2023, Day("2023-12-31"), Day("2023-11-30"), null), kept.Request);
        Assert.Equal((1L, SlotState.Done, 2L, 1, "run"), (kept.Id, kept.State, kept.Fence, kept.Failures, kept.RunId));
        store.Write("a", "job", "x", unit => Assert.Equal(2, unit.Jobs.Ask(Forms).Id));
    }

    private protected JobSlot Ask(SlotRequest request)
    {
        JobSlot? slot = null;
        Store.Write("a", "job", request.Product, unit => slot = unit.Jobs.Ask(request));
        return slot!;
    }
}
