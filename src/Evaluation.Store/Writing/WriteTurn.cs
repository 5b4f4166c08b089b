using Evaluation.Store.Dialects;

namespace Evaluation.Store.Writing;

/// <summary>Threads of one process queue for the write lock here, in order; the database's own waiting polls, and late.</summary>
internal sealed class WriteTurn : IDisposable
{
    private readonly SemaphoreSlim turns;

    private WriteTurn(SemaphoreSlim turns) => this.turns = turns;

    /// <exception cref="StoreException">Others of this process wrote all that time.</exception>
    public static WriteTurn Take(SemaphoreSlim turns) => turns.Wait(Dialect.LockWait)
        ? new WriteTurn(turns)
        : throw new StoreException($"This process was writing to the database for {Dialect.LockWait.TotalSeconds} seconds.");

    public void Dispose() => turns.Release();
}
