using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>What was produced, when, from what.</summary>
public sealed class StoredRuns
{
    /// <summary>64 MiB; larger artifacts are kept in a folder.</summary>
    public const int MaxContentBytes = 64 * 1024 * 1024;

    private readonly ReadQueries queries;

    internal StoredRuns(ReadQueries queries) => this.queries = queries;

    public Run? Find(RunKey key) => Find(key.Id);

    public Run? Find(string id) => RunRows.Find(queries, id);

    /// <returns>Last started first.</returns>
    public IReadOnlyList<Run> Latest(int count) =>
        RunRows.Read(queries, "ORDER BY started DESC, id LIMIT @count", new { count });

    /// <returns>Bytes of an artifact; <c>null</c> where the database does not keep them.</returns>
    public byte[]? Content(string sha256) =>
        queries.Query<byte[]>("SELECT content FROM artifact_content WHERE sha256 = @sha256", new { sha256 }).SingleOrDefault();
}
