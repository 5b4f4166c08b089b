using Evaluation.Store;

namespace Evaluation.Host.Web.Downloads;

/// <summary>
/// Puts downloads into the audit. Those that are asked for while a commit is on its way share the next one: a disk takes so many commits a
/// second, and fifty who download at once must neither wait for fifty of them nor each hold a thread meanwhile.
/// </summary>
internal sealed class DownloadNotes(EvaluationStore store)
{
    private readonly Lock taking = new();
    private List<(AuditNote Note, TaskCompletionSource Written)> waiting = [];
    private bool isWriting;

    /// <summary>Done when the note is kept for good.</summary>
    /// <exception cref="StoreException">It can't be; nothing is handed out then.</exception>
    public Task AddAsync(AuditNote note)
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (taking)
        {
            waiting.Add((note, written));
            if (isWriting)
                return written.Task;
            isWriting = true;
        }

        _ = Task.Run(WriteAll);
        return written.Task;
    }

    private void WriteAll()
    {
        while (Take() is { Count: > 0 } batch)
            Write(batch);
    }

    /// <returns>All that wait; empty: nobody does, and the next one starts another round.</returns>
    private List<(AuditNote Note, TaskCompletionSource Written)> Take()
    {
        lock (taking)
        {
            var batch = waiting;
            waiting = [];
            isWriting = batch.Count > 0;
            return batch;
        }
    }

    /// <summary>Whatever goes wrong goes to those who wait for it.</summary>
    private void Write(List<(AuditNote Note, TaskCompletionSource Written)> batch)
    {
        try
        {
            store.Note([.. batch.Select(b => b.Note)]);
            batch.ForEach(b => b.Written.SetResult());
        }
        catch (Exception error)
        {
            batch.ForEach(b => b.Written.SetException(error));
        }
    }
}
