
namespace Evaluation.Store.Rows;

internal static class RunRows
{
    public static Run? Find(IQueries queries, string id) => Read(queries, "WHERE id = @id", new { id }).SingleOrDefault();

    /// <param name="where">Chooses and orders the rows of run.</param>
    public static IReadOnlyList<Run> Read(IQueries queries, string where, object arguments)
    {
        var rows = queries.Query<RunRow>(
            $"SELECT id, product, period, as_of, data_hash, scheme_hash, template_hash, code_version, started, ended, outcome FROM run {where}", arguments);
        var artifacts = queries
            .Query<ArtifactRow>($"SELECT run_id, name, bytes, sha256, media_type FROM run_artifact WHERE run_id IN (SELECT id FROM run {where})", arguments)
            .OrderBy(a => a.Name, StringComparer.Ordinal)
            .ToLookup(a => a.RunId, a => new RunArtifact(a.Name, a.Bytes, a.Sha256, a.MediaType));
        return [.. rows.Select(r => r.ToRun([.. artifacts[r.Id]]))];
    }

    private sealed record ArtifactRow(string RunId, string Name, long Bytes, string Sha256, string MediaType);

    private sealed class RunRow
    {
        public string Id { get; init; } = "";

        public string Product { get; init; } = "";

        public string Period { get; init; } = "";

        public DateOnly AsOf { get; init; }

        public string DataHash { get; init; } = "";

        public string SchemeHash { get; init; } = "";

        public string TemplateHash { get; init; } = "";

        public string CodeVersion { get; init; } = "";

        public string Started { get; init; } = "";

        public string? Ended { get; init; }

        public string? Outcome { get; init; }

        public Run ToRun(IReadOnlyList<RunArtifact> artifacts) => new(
            Id,
            new RunKey(Product, Model.Period.Parse(Period), AsOf, DataHash, SchemeHash, TemplateHash, CodeVersion),
            Moments.Parse(Started),
            Ended is null ? null : Moments.Parse(Ended),
            Outcome is null ? null : Words<RunOutcome>.Parse(Outcome, "run", Id),
            artifacts);
    }
}
