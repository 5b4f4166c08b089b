using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>Forms that came back, each with its file.</summary>
public sealed class StoredSubmissions
{
    /// <summary>10 MiB.</summary>
    public const int MaxFileBytes = 10 * 1024 * 1024;

    private readonly ReadQueries queries;

    internal StoredSubmissions(ReadQueries queries) => this.queries = queries;

    /// <param name="agency">Code; <c>null</c>: every agency.</param>
    /// <returns>As they came.</returns>
    public IReadOnlyList<Submission> History(int year, string? agency = null) =>
        SubmissionRows.Read(queries, $"WHERE plan_year = @year {Of(agency)} ORDER BY id", new { year, agency });

    /// <param name="agency">Code: a submission of another is not found; <c>null</c>: of any.</param>
    public Submission? Find(long id, string? agency = null) =>
        SubmissionRows.Read(queries, $"WHERE id = @id {Of(agency)}", new { id, agency }).SingleOrDefault();

    /// <param name="agency">Code: a submission of another is not found; <c>null</c>: of any.</param>
    /// <returns>The file as it was received; <c>null</c> where there is no such submission.</returns>
    public byte[]? File(long id, string? agency = null) => queries
        .Query<byte[]>(
            $"SELECT content FROM artifact_content WHERE sha256 = (SELECT file_sha256 FROM submission WHERE id = @id {Of(agency)})", new { id, agency })
        .SingleOrDefault();

    /// <param name="agency">Code: a submission of another is not found; <c>null</c>: of any.</param>
    /// <returns>The file as it was received, to be read piece by piece; <c>null</c> where there is no such submission.</returns>
    public ContentStream? Open(long id, string? agency = null) =>
        Find(id, agency) is { } submission ? ContentStream.Open(queries.Dialect, submission.FileSha256) : null;

    private static string Of(string? agency) => agency is null ? "" : "AND agency = @agency";
}
