using Evaluation.Model;
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

    /// <param name="skip">So many of the last are left out.</param>
    /// <returns>Last started first.</returns>
    public IReadOnlyList<Run> Latest(int count, int skip = 0) =>
        RunRows.Read(queries, "ORDER BY started DESC, id LIMIT @count OFFSET @skip", new { count, skip });

    public int Count() => (int)queries.Query<long>("SELECT count(*) FROM run").Single();

    /// <returns>The published runs of a product for a period, first started first.</returns>
    public IReadOnlyList<Run> Published(string product, Period period) => RunRows.Read(
        queries,
        "WHERE product = @product AND period = @period AND outcome = @published ORDER BY started, id",
        new { product, period = period.ToString(), published = Words<RunOutcome>.Of(RunOutcome.Published) });

    /// <summary>
    /// Published runs of the year's annual evaluation, scorecards and supervision ledgers that rest on an approval (accepted or overridden)
    /// which a newer delivery or another review, come in after the run began, has overtaken.
    /// </summary>
    /// <returns>One for each thing that came; by the moment the run began, then by task, measure, agency and the moment it came.</returns>
    public IReadOnlyList<SupersededRun> Superseded(int year) => SupersededRows.Read(queries, year, runId: null);

    /// <summary>What has overtaken one run.</summary>
    /// <returns>Empty where nothing has, and where there is no such run.</returns>
    public IReadOnlyList<SupersededRun> Superseded(string runId) =>
        Find(runId) is { } run ? SupersededRows.Read(queries, run.Key.Period.Year, runId) : [];

    /// <summary>An artifact to be read piece by piece, whatever its size.</summary>
    /// <returns><c>null</c> where the database does not keep it.</returns>
    public ContentStream? Open(string sha256) => ContentStream.Open(queries.Dialect, sha256);

    /// <returns>All bytes of an artifact at once; <c>null</c> where the database does not keep them.</returns>
    public byte[]? Content(string sha256) =>
        queries.Query<byte[]>("SELECT content FROM artifact_content WHERE sha256 = @sha256", new { sha256 }).SingleOrDefault();
}
