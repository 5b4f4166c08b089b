using Evaluation.Host.Publishing;
using Evaluation.Model;
using Evaluation.Report.Documents;
using Evaluation.Store;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Products;

/// <summary>Keeps the store's run rows beside what is published.</summary>
/// <param name="actor">Who asked for the run.</param>
/// <param name="slot">
/// For which it is made; <c>null</c>: for none. Each word is then said in one unit with the slot's fence: begun and published only by
/// the worker that holds the slot, and published with the slot's end, so that a slot never has two runs nor a run no slot knows of.
/// </param>
internal sealed class RunLedger(EvaluationStore store, string actor, JobSlot? slot)
{
    /// <summary>How a slot ends whose run is published.</summary>
    public static SlotEnd Ending(ManifestRun published) => new(SlotState.Done, published.Stamp.RunId, "");

    /// <exception cref="SlotLostException">The slot is the worker's no more.</exception>
    public RunStamp Start(RunKey key)
    {
        store.Write(actor, "run", key.Id, unit =>
        {
            if (slot is not null)
                unit.Jobs.Begin(slot, key.Id);
            unit.StartRun(key);
        });
        return new RunStamp(key.Id, key.AsOf, key.DataHash, key.SchemeHash, key.TemplateHash, key.CodeVersion);
    }

    /// <summary>Keeps the files' bytes too, so that every node of the portal can hand them out.</summary>
    /// <param name="folder">Where the files lie.</param>
    /// <returns>True when an earlier production of the same run gave other bytes: the program changed and its version did not.</returns>
    /// <exception cref="SlotLostException">The slot is the worker's no more: nothing is recorded.</exception>
    public bool Finish(ManifestRun published, string folder)
    {
        var artifacts = published.Files.Select(f => new RunArtifact(f.Name, f.Bytes, f.Sha256, MediaType(f.Name))).ToList();
        var differs = false;
        store.Write(actor, "run", published.Stamp.RunId, unit =>
        {
            if (slot is not null)
                unit.Jobs.End(slot, Ending(published));
            foreach (var file in published.Files.Where(f => f.Bytes <= StoredRuns.MaxContentBytes))
                Keep(unit, file, Path.Combine(folder, file.Name.Replace('/', Path.DirectorySeparatorChar)));
            var standing = unit.FinishRun(published.Stamp.RunId, RunOutcome.Published, artifacts);
            differs = !standing.Artifacts.Select(a => (a.Name, a.Sha256)).ToHashSet().SetEquals(artifacts.Select(a => (a.Name, a.Sha256)));
        });
        return differs;
    }

    /// <returns>
    /// False where it can't be noted, or another worker has claimed the slot since and makes the run perhaps this very moment:
    /// the run stays open, and whoever claims the slot or makes the run next ends it.
    /// </returns>
    public bool TryFail(string runId)
    {
        try
        {
            var isMine = true;
            store.Write(actor, "run", runId, unit =>
            {
                isMine = slot is null || unit.Jobs.IsLastClaim(slot);
                if (isMine)
                    unit.FinishRun(runId, RunOutcome.Failed, []);
            });
            return isMine;
        }
        catch (Exception error) when (MachineTrouble.MayPass(error))
        {
            return false;
        }
    }

    /// <summary>One file in memory at a time. A file that another run has replaced meanwhile is not this run's any more.</summary>
    private static void Keep(StoreWriter unit, ManifestFile file, string path)
    {
        var content = File.ReadAllBytes(path);
        if (Sha256.Of(content) == file.Sha256)
            unit.SaveArtifact(content);
    }

    private static string MediaType(string name) => Path.GetExtension(name) switch
    {
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".svg" => "image/svg+xml",
        ".csv" => "text/csv; charset=utf-8",
        _ => "application/octet-stream",
    };
}
