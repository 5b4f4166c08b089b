using Evaluation.Host.Publishing;
using Evaluation.Model;
using Evaluation.Report.Documents;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>Keeps the store's run rows beside what is published.</summary>
/// <param name="actor">Who asked for the run.</param>
internal sealed class RunLedger(EvaluationStore store, string actor)
{
    public RunStamp Start(RunKey key)
    {
        store.Write(actor, "run", key.Id, unit => unit.StartRun(key));
        return new RunStamp(key.Id, key.AsOf, key.DataHash, key.SchemeHash, key.TemplateHash, key.CodeVersion);
    }

    /// <summary>Keeps the files' bytes too, so that every node of the portal can hand them out.</summary>
    /// <param name="folder">Where the files lie.</param>
    /// <returns>True when an earlier production of the same run gave other bytes: the program changed and its version did not.</returns>
    public bool Finish(ManifestRun published, string folder)
    {
        var artifacts = published.Files.Select(f => new RunArtifact(f.Name, f.Bytes, f.Sha256, MediaType(f.Name))).ToList();
        var differs = false;
        store.Write(actor, "run", published.Stamp.RunId, unit =>
        {
            foreach (var file in published.Files.Where(f => f.Bytes <= StoredRuns.MaxContentBytes))
                Keep(unit, file, Path.Combine(folder, file.Name.Replace('/', Path.DirectorySeparatorChar)));
            var standing = unit.FinishRun(published.Stamp.RunId, RunOutcome.Published, artifacts);
            differs = !standing.Artifacts.Select(a => (a.Name, a.Sha256)).ToHashSet().SetEquals(artifacts.Select(a => (a.Name, a.Sha256)));
        });
        return differs;
    }

    public void Fail(string runId) => store.Write(actor, "run", runId, unit => unit.FinishRun(runId, RunOutcome.Failed, []));

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
