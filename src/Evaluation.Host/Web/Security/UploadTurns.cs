namespace Evaluation.Host.Web.Security;

/// <summary>Uploads that are worked on at once in this process; the others wait, received already.</summary>
internal sealed class UploadTurns : IDisposable
{
    private readonly SemaphoreSlim turns = new(Math.Max(2, Environment.ProcessorCount));

    /// <returns>Given back when disposed of.</returns>
    public async Task<IDisposable> TakeAsync(CancellationToken ct)
    {
        await turns.WaitAsync(ct).ConfigureAwait(false);
        return new Turn(turns);
    }

    public void Dispose() => turns.Dispose();

    private sealed class Turn(SemaphoreSlim turns) : IDisposable
    {
        public void Dispose() => turns.Release();
    }
}
