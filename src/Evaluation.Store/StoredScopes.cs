using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>What is an agency's own, asked of the database: everything else is not there for it.</summary>
public sealed class StoredScopes
{
    private readonly ReadQueries queries;

    internal StoredScopes(ReadQueries queries) => this.queries = queries;

    /// <summary>The tasks that the latest plan of the year gives an agency, by its own name or through a collective whose member it is.</summary>
    /// <param name="agency">Code.</param>
    /// <returns>Numbers, ascending.</returns>
    public IReadOnlyList<int> Tasks(int year, string agency) =>
    [
        .. queries.Query<long>(
            """
            SELECT DISTINCT p.task FROM agency a
            JOIN plan_assignment p ON p.year = @year AND p.version = (SELECT max(version) FROM plan WHERE year = @year)
            LEFT JOIN agency c ON c.name = p.agency AND c.kind = 'collective'
            WHERE a.code = @agency AND (p.agency = a.name OR (c.code IS NOT NULL AND a.is_member = 1))
            ORDER BY p.task
            """,
            new { year, agency }).Select(t => (int)t),
    ];

    /// <summary>A published file that is an agency's own.</summary>
    /// <param name="product">Such as <c>scorecards</c>.</param>
    /// <param name="name">The file's name, which is the agency's alone.</param>
    /// <param name="runId"><c>null</c>: of the run published last.</param>
    /// <returns>The run's id and the file; <c>null</c> where there is none.</returns>
    public (string RunId, RunArtifact Artifact)? File(string product, string name, string? runId = null)
    {
        var found = queries.Query<(string RunId, string Name, long Bytes, string Sha256, string MediaType)>(
            """
            SELECT f.run_id, f.name, f.bytes, f.sha256, f.media_type FROM run_artifact f JOIN run r ON r.id = f.run_id
            WHERE r.product = @product AND r.outcome = 'published' AND f.name = @name AND (@runId = '' OR r.id = @runId)
            ORDER BY r.as_of DESC, r.ended DESC, r.id LIMIT 1
            """,
            new { product, name, runId = runId ?? "" });
        return found.Count == 0 ? null : (found[0].RunId, new RunArtifact(found[0].Name, found[0].Bytes, found[0].Sha256, found[0].MediaType));
    }
}
