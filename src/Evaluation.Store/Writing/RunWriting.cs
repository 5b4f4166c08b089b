using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

internal static class RunWriting
{
    public static Run Start(WriteUnit unit, RunKey key)
    {
        var known = RunRows.Find(unit, key.Id);
        if (known is { IsPublished: true })
            return known;
        unit.Execute(
            """
            INSERT INTO run (id, product, period, as_of, data_hash, scheme_hash, template_hash, code_version, started)
            VALUES (@Id, @Product, @Period, @AsOf, @DataHash, @SchemeHash, @TemplateHash, @CodeVersion, @Now)
            ON CONFLICT (id) DO UPDATE SET started = excluded.started, ended = NULL, outcome = NULL
            """,
            new
            {
                key.Id,
                key.Product,
                Period = key.Period.ToString(),
                key.AsOf,
                key.DataHash,
                key.SchemeHash,
                key.TemplateHash,
                key.CodeVersion,
                unit.Now,
            });
        unit.Changed("run started", known is null ? 1 : 0, known is null ? 0 : 1, Sha256.Of(Canonical.Json(key)));
        return RunRows.Find(unit, key.Id)!;
    }

    /// <exception cref="ArgumentException">The run was never started.</exception>
    public static Run Finish(WriteUnit unit, string id, RunOutcome outcome, IReadOnlyList<RunArtifact> artifacts)
    {
        var known = RunRows.Find(unit, id) ?? throw new ArgumentException($"There is no run {id}.", nameof(id));
        if (known.IsPublished)
            return known;
        unit.Execute(
            "UPDATE run SET ended = @Now, outcome = @word WHERE id = @id", new { unit.Now, word = Words<RunOutcome>.Of(outcome), id });
        unit.Execute(
            "INSERT INTO run_artifact (run_id, name, bytes, sha256, media_type) VALUES (@id, @Name, @Bytes, @Sha256, @MediaType)",
            artifacts.Select(a => new { id, a.Name, a.Bytes, a.Sha256, a.MediaType }));
        var finished = RunRows.Find(unit, id)!;
        unit.Changed("run " + Words<RunOutcome>.Of(outcome), 0, 1, Sha256.Of(Canonical.Json(new { finished.Key, outcome, finished.Artifacts })));
        return finished;
    }

    /// <returns>The content's SHA-256.</returns>
    /// <exception cref="ArgumentException">More than <see cref="StoredRuns.MaxContentBytes"/>.</exception>
    public static string SaveContent(WriteUnit unit, byte[] content)
    {
        if (content.Length > StoredRuns.MaxContentBytes)
            throw new ArgumentException($"An artifact of {content.Length} bytes does not go into the database.", nameof(content));
        var sha256 = Sha256.Of(content);
        var added = unit.Execute(
            "INSERT INTO artifact_content (sha256, content) VALUES (@sha256, @content) ON CONFLICT (sha256) DO NOTHING", new { sha256, content });
        unit.Changed("artifact", added, 0, sha256);
        return sha256;
    }
}
