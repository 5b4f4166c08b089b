using Evaluation.Host.Jobs;
using Evaluation.Host.Tests.Processes;
using Evaluation.Store;
using Evaluation.Store.Jobs;

namespace Evaluation.Benchmarks.Faults;

/// <summary>The clock of every process goes back an hour while one worker is dead and a schedule has just fired.</summary>
internal static class ClockFault
{
    private static readonly DateTimeOffset Noon = new(2024, 7, 1, 4, 0, 0, TimeSpan.Zero);

    public static FaultRow Run()
    {
        using var scene = new JobScene();
        var clock = new Wall { Now = Noon.AddMinutes(-10) };
        using var store = scene.Open(clock);
        store.Write("示例", "schedule", "示例", unit => unit.Jobs.AddSchedules(
            [new Schedule("hourly", "示例", "annual", "0 0 * * * ?", SlotSpan.Day, SlotAsOf.DayBefore, OverlapPolicy.Queue, IsEnabled: true)]));
        var keeper = new SlotKeeper(store, clock);
        clock.Now = Noon.AddMinutes(1);
        keeper.Reckon();
        var dead = store.Jobs.Claim("dead", SlotLease.Length)!;

        clock.Now -= TimeSpan.FromHours(1);
        var waited = TimeSpan.Zero;
        JobSlot? taken;
        for (; (taken = Look(store, keeper)) is null; waited += TimeSpan.FromSeconds(30))
            clock.Now += TimeSpan.FromSeconds(30);
        clock.Now = Noon.AddMinutes(30);
        keeper.Reckon();

        var slots = store.Jobs.Latest(99).Count;
        var lost = taken.Id == dead.Id && store.Audit.Verify().IsSound ? 0 : 1;
        return new FaultRow("clock set back an hour", 1, lost, slots - 1, FormattableString.Invariant($"none needed: the dead worker's slot was taken over after {waited.TotalSeconds} s, the schedule made no slot again"));
    }

    /// <summary>What a process does every half minute.</summary>
    private static JobSlot? Look(EvaluationStore store, SlotKeeper keeper)
    {
        store.Jobs.CapWaits(SlotLease.Length, RetryRule.Longest);
        keeper.Reckon();
        return store.Jobs.Claim("heir", SlotLease.Length);
    }

    private sealed class Wall : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
