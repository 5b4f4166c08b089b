using Evaluation.Store.Accounts;
using Evaluation.Store.Idempotency;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    private static readonly KeptAnswer Created = new(201, new Dictionary<string, string> { ["Location"] = "/api/v1/submissions/1" }, "{\"名\":1}"u8.ToArray());

    [StoreFact]
    public void A_request_is_claimed_once_and_its_answer_is_given_again()
    {
        var account = Somebody();
        var claim = Begin(account).Claim!;
        Assert.Equal(new IdempotencyClaim(account, "k", 1, WasDone: false), claim);
        Assert.Equal(IdempotencyState.UnderWay, Begin(account).State);
        Assert.Equal(IdempotencyState.OtherRequest, Begin(account, "another").State);
        Store.Idempotency.Answer(claim, Created);

        var known = Begin(account);
        Assert.Equal(IdempotencyState.Answered, known.State);
        Assert.Equal((201, "/api/v1/submissions/1"), (known.Answer!.Status, known.Answer.Headers["Location"]));
        Assert.Equal(Created.Body, known.Answer.Body);
        Assert.Equal(IdempotencyState.OtherRequest, Begin(account, "another").State);
        Assert.Equal(IdempotencyState.Claimed, Begin(Somebody("other")).State);
    }

    [StoreFact]
    public void Of_many_that_begin_at_once_one_gets_the_claim()
    {
        var account = Somebody();
        var begun = new IdempotencyStart[12];
        Parallel.For(0, begun.Length, i => begun[i] = Begin(account));
        Assert.Single(begun, b => b.State == IdempotencyState.Claimed);
        Assert.Equal(begun.Length - 1, begun.Count(b => b.State == IdempotencyState.UnderWay));
    }

    [StoreFact]
    public void A_claim_given_up_before_anything_was_changed_is_free_again()
    {
        var account = Somebody();
        Store.Idempotency.Release(Begin(account).Claim!);
        Assert.Equal(new IdempotencyClaim(account, "k", 1, WasDone: false), Begin(account, "another").Claim);
    }

    [StoreFact]
    public void What_was_changed_before_the_process_died_is_known_and_never_changed_again()
    {
        var account = Somebody();
        using (Store.Idempotency.Hold(Begin(account).Claim!))
            Write(unit => unit.Note("published"));
        using var later = EvaluationStore.Open(Database.ConnectionString, new LaterClock(Lease + TimeSpan.FromSeconds(1)));
        var claim = later.Idempotency.Begin(account, "k", "request", Lease).Claim!;
        Assert.Equal((2, true), (claim.Fence, claim.WasDone));
        var head = later.Audit.Head();
        using (later.Idempotency.Hold(claim))
            Assert.Throws<IdempotencyLostException>(() => later.Write("a", "b", "c", unit => unit.Note("published")));
        Assert.Equal(head, later.Audit.Head());
        later.Idempotency.Answer(claim, Created);
        Assert.Equal(IdempotencyState.Answered, later.Idempotency.Begin(account, "k", "request", Lease).State);
    }

    [StoreFact]
    public void A_process_that_stalled_past_its_lease_changes_nothing_and_answers_nothing()
    {
        var account = Somebody();
        var stalled = Begin(account).Claim!;
        using var later = EvaluationStore.Open(Database.ConnectionString, new LaterClock(Lease + TimeSpan.FromSeconds(1)));
        var taken = later.Idempotency.Begin(account, "k", "request", Lease).Claim!;
        Assert.Equal((2, false), (taken.Fence, taken.WasDone));

        var head = Store.Audit.Head();
        using (Store.Idempotency.Hold(stalled))
            Assert.Throws<IdempotencyLostException>(() => Write(unit => unit.Note("published")));
        Assert.Equal(head, Store.Audit.Head());
        Store.Idempotency.Answer(stalled, Created);
        Store.Idempotency.Release(stalled);
        Assert.Equal(IdempotencyState.UnderWay, later.Idempotency.Begin(account, "k", "request", Lease).State);
        using (later.Idempotency.Hold(taken))
            Assert.Equal(UnitOutcome.Written, later.Write("a", "b", "c", unit => unit.Note("published")));
    }

    [StoreFact]
    public void A_claim_given_up_after_the_change_says_at_once_that_it_is_made()
    {
        var account = Somebody();
        var claim = Begin(account).Claim!;
        using (Store.Idempotency.Hold(claim))
            Write(unit => unit.Note("published"));
        Store.Idempotency.Release(claim);
        Assert.Equal(new IdempotencyClaim(account, "k", 2, WasDone: true), Begin(account).Claim);
        Assert.True(Store.Audit.Verify().IsSound);
    }

    [StoreFact]
    public void A_unit_that_is_undone_leaves_the_claim_as_it_was()
    {
        var account = Somebody();
        var claim = Begin(account).Claim!;
        using (Store.Idempotency.Hold(claim))
        {
            Assert.Equal(UnitOutcome.Refused, Write(unit =>
            {
                unit.Note("published");
                unit.Refuse();
            }));
        }

        Store.Idempotency.Release(claim);
        Assert.False(Begin(account).Claim!.WasDone);
    }

    [StoreFact]
    public void A_key_is_forgotten_after_two_days_and_not_before()
    {
        var account = Somebody();
        Store.Idempotency.Answer(Begin(account).Claim!, Created);
        using var near = EvaluationStore.Open(Database.ConnectionString, new LaterClock(StoredIdempotency.Kept - TimeSpan.FromMinutes(1)));
        Assert.Equal(IdempotencyState.Answered, near.Idempotency.Begin(account, "k", "request", Lease).State);
        using var late = EvaluationStore.Open(Database.ConnectionString, new LaterClock(StoredIdempotency.Kept + TimeSpan.FromMinutes(1)));
        Assert.Equal(IdempotencyState.Claimed, late.Idempotency.Begin(account, "k", "another", Lease).State);
    }

    private long Somebody(string name = "somebody")
    {
        Account? account = null;
        Write(unit => account = unit.Accounts.Add(name, AccountRole.Office, null, null, mustChange: false));
        return account!.Id;
    }

    private IdempotencyStart Begin(long account, string request = "request") => Store.Idempotency.Begin(account, "k", request, Lease);
}
