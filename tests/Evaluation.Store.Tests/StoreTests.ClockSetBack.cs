using Evaluation.Store.Accounts;
using Evaluation.Store.Jobs;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    private protected static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(16);

    [StoreFact]
    public void After_the_clock_was_set_back_an_hour_a_dead_workers_slot_waits_for_a_lease_and_not_for_the_hour()
    {
        Reckon(Scheduled(), 1);
        var dead = Store.Jobs.Claim("dead", Lease)!;
        using var back = OpenAfter(TimeSpan.FromHours(-1));
        back.Jobs.CapWaits(Lease, LongestWait);
        Assert.Null(back.Jobs.Claim("heir", Lease));
        using var afterALease = OpenAfter(TimeSpan.FromHours(-1) + Lease + TimeSpan.FromSeconds(1));
        afterALease.Jobs.CapWaits(Lease, LongestWait);
        var taken = afterALease.Jobs.Claim("heir", Lease)!;
        Assert.Equal((dead.Id, 2), (taken.Id, taken.Fence));
    }

    [StoreFact]
    public void A_living_worker_keeps_its_slot_through_a_clock_set_back()
    {
        Reckon(Scheduled(), 1);
        var held = Store.Jobs.Claim("alive", Lease)!;
        using var back = OpenAfter(TimeSpan.FromHours(-1));
        back.Jobs.CapWaits(Lease, LongestWait);
        Assert.True(back.Jobs.Beat(held, Lease, ""));
        Assert.Null(back.Jobs.Claim("other", Lease));
        Assert.True(back.Jobs.End(held, new SlotEnd(SlotState.Done, "run", "")));
    }

    [StoreFact]
    public void A_slot_put_off_waits_no_longer_than_anything_is_ever_put_off()
    {
        Reckon(Scheduled(), 1);
        var held = Store.Jobs.Claim("a", Lease)!;
        Store.Jobs.End(held, new SlotEnd(SlotState.Queued, null, "示例", Now.AddSeconds(15), IsFailure: true));
        using var back = OpenAfter(TimeSpan.FromHours(-1));
        back.Jobs.CapWaits(Lease, LongestWait);
        Assert.Null(back.Jobs.Claim("a", Lease));
        using var afterTheWait = OpenAfter(TimeSpan.FromHours(-1) + LongestWait);
        Assert.NotNull(afterTheWait.Jobs.Claim("a", Lease));
    }

    [StoreFact]
    public void Where_the_clock_is_right_nothing_that_waits_is_touched()
    {
        Reckon(Scheduled(), 1, 2);
        var held = Store.Jobs.Claim("a", Lease)!;
        Store.Jobs.End(held, new SlotEnd(SlotState.Queued, null, "示例", Now + LongestWait, IsFailure: true));
        Store.Jobs.Claim("a", Lease);
        Store.Jobs.CapWaits(Lease, LongestWait);
        using var before = OpenAfter(Lease);
        Assert.Null(before.Jobs.Claim("b", Lease));
        using var after = OpenAfter(Lease + TimeSpan.FromSeconds(1));
        Assert.Equal(Slot(2), after.Jobs.Claim("b", Lease)!.Request);
    }

    [StoreFact]
    public void A_clock_set_back_breaks_neither_the_audit_nor_a_session()
    {
        Write(unit => unit.Accounts.Add("a", AccountRole.Office, null, "hash", mustChange: false));
        Write(unit => unit.Accounts.StartSession(Store.Accounts.Find("a")!, "secret", Now.AddHours(1), "", ""));
        using var back = OpenAfter(TimeSpan.FromHours(-1));
        back.Write("a", "import", "示例", unit => unit.AppendObservations([First]));
        Append(Revised);

        Assert.NotNull(back.Accounts.BySession("secret", Now.AddHours(-1)));
        Assert.True(Store.Audit.Verify().IsSound);
        var latest = Store.Audit.Latest(3);
        Assert.Equal(["import", "import"], latest.Take(2).Select(r => r.Action));
        Assert.True(string.CompareOrdinal(latest[1].At, latest[2].At) < 0, "the middle row is the one of the clock set back");
    }

    private EvaluationStore OpenAfter(TimeSpan time) => EvaluationStore.Open(Database.ConnectionString, new LaterClock(time));
}
