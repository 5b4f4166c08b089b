using System.Text.Json;
using Evaluation.Store.Dialects;
using Evaluation.Store.Rows;
using Evaluation.Store.Writing;

namespace Evaluation.Store.Idempotency;

/// <summary>
/// Requests that name a key are carried out once: whoever holds the claim notes in the very transaction of its change that the change is made,
/// so that a process that ends at any moment leaves either no change and a key that may be claimed again, or the change and a key that says so.
/// Keys leave no audit rows: what they guard does.
/// </summary>
public sealed class StoredIdempotency
{
    /// <summary>After so long a key is forgotten.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(48);

    private readonly Dialect dialect;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim turns;
    private readonly AsyncLocal<IdempotencyClaim?> held = new();

    internal StoredIdempotency(Dialect dialect, TimeProvider clock, SemaphoreSlim turns) => (this.dialect, this.clock, this.turns) = (dialect, clock, turns);

    /// <summary>Removes what is forgotten, and claims the key where it is free or its holder's lease ran out.</summary>
    /// <param name="requestHash">Of everything that makes the request what it is.</param>
    public IdempotencyStart Begin(long accountId, string key, string requestHash, TimeSpan lease)
    {
        var start = new IdempotencyStart(IdempotencyState.UnderWay, null, null);
        Write(unit =>
        {
            unit.Execute("DELETE FROM idempotency WHERE created_at < @limit", new { limit = Moments.Of(clock.GetUtcNow() - Kept) });
            start = Begin(unit, accountId, key, requestHash, Moments.Of(clock.GetUtcNow() + lease));
        });
        return start;
    }

    /// <summary>Until it is disposed, every unit of this flow of control belongs to the claim.</summary>
    public IDisposable Hold(IdempotencyClaim claim)
    {
        held.Value = claim;
        return new Holding(held);
    }

    /// <summary>Keeps the answer. Does nothing where the claim was lost.</summary>
    public void Answer(IdempotencyClaim claim, KeptAnswer answer) => Write(unit => unit.Execute(
        "UPDATE idempotency SET state = 'answered', status = @Status, headers = @headers, body = @Body WHERE account_id = @AccountId AND key = @Key AND fence = @Fence",
        new { answer.Status, headers = Canonical.Json(answer.Headers), answer.Body, claim.AccountId, claim.Key, claim.Fence }));

    /// <summary>Gives the claim up unanswered: where nothing was changed the key is free, otherwise it says that the change is made.</summary>
    public void Release(IdempotencyClaim claim) => Write(unit =>
    {
        unit.Execute("DELETE FROM idempotency WHERE account_id = @AccountId AND key = @Key AND fence = @Fence AND state = 'begun'", claim);
        unit.Execute("UPDATE idempotency SET lease_until = '' WHERE account_id = @AccountId AND key = @Key AND fence = @Fence", claim);
    });

    /// <summary>Called by a unit that changed something, before it commits.</summary>
    /// <exception cref="IdempotencyLostException">The unit belongs to a claim that was lost or whose change is made.</exception>
    internal void Confirm(WriteUnit unit)
    {
        if (held.Value is not { } claim)
            return;
        var isMine = !claim.WasDone
            && unit.Execute("UPDATE idempotency SET state = 'done' WHERE account_id = @AccountId AND key = @Key AND fence = @Fence AND state <> 'answered'", claim) > 0;
        if (!isMine)
            throw new IdempotencyLostException($"The request with key '{claim.Key}' is not this process's to carry out.");
    }

    private static IdempotencyStart Begin(WriteUnit unit, long accountId, string key, string requestHash, string until)
    {
        var known = unit.First<Row>(
            "SELECT request_hash, state, fence, lease_until, status, headers, body FROM idempotency WHERE account_id = @accountId AND key = @key", new { accountId, key });
        if (known is null)
        {
            unit.Execute(
                """
                INSERT INTO idempotency (account_id, key, request_hash, state, fence, lease_until, status, headers, body, created_at)
                VALUES (@accountId, @key, @requestHash, 'begun', 1, @until, 0, '{}', @nothing, @Now)
                """,
                new { accountId, key, requestHash, until, nothing = Array.Empty<byte>(), unit.Now });
            return new(IdempotencyState.Claimed, new IdempotencyClaim(accountId, key, 1, WasDone: false), null);
        }

        if (known.RequestHash != requestHash)
            return new(IdempotencyState.OtherRequest, null, null);
        if (known.State == "answered")
            return new(IdempotencyState.Answered, null, known.Answer);
        if (string.CompareOrdinal(known.LeaseUntil, unit.Now) > 0)
            return new(IdempotencyState.UnderWay, null, null);
        var claim = new IdempotencyClaim(accountId, key, known.Fence + 1, known.State == "done");
        unit.Execute("UPDATE idempotency SET fence = @Fence, lease_until = @until WHERE account_id = @AccountId AND key = @Key", new { claim.Fence, until, claim.AccountId, claim.Key });
        return new(IdempotencyState.Claimed, claim, null);
    }

    private void Write(Action<WriteUnit> work)
    {
        using var turn = WriteTurn.Take(turns);
        using var connection = dialect.Open();
        using var transaction = dialect.BeginWrite(connection);
        work(new WriteUnit(dialect, connection, transaction, Moments.Now(clock), ""));
        transaction.Commit();
    }

    private sealed class Holding(AsyncLocal<IdempotencyClaim?> held) : IDisposable
    {
        public void Dispose() => held.Value = null;
    }

    private sealed class Row
    {
        public string RequestHash { get; init; } = "";

        public string State { get; init; } = "";

        public long Fence { get; init; }

        public string LeaseUntil { get; init; } = "";

        public long Status { get; init; }

        public string Headers { get; init; } = "";

        public byte[] Body { get; init; } = [];

        public KeptAnswer Answer => new((int)Status, JsonSerializer.Deserialize<Dictionary<string, string>>(Headers)!, Body);
    }
}
