using Evaluation.Model;

namespace Evaluation.Store.Rows;

internal static class SubmissionRows
{
    /// <param name="agency">Code.</param>
    public static Submission? Latest(IQueries queries, int year, string agency, Period period) => Read(
        queries,
        "WHERE plan_year = @year AND agency = @agency AND period = @period ORDER BY id DESC LIMIT 1",
        new { year, agency, period = Sortable.Of(period) }).SingleOrDefault();

    /// <param name="where">Chooses and orders the rows of submission.</param>
    public static IReadOnlyList<Submission> Read(IQueries queries, string where, object arguments) =>
    [
        .. queries
            .Query<Row>(
                $"""
                SELECT id, plan_year, agency, period, form_version, file_name, file_sha256, content_hash, received_at, reported_on, account
                FROM submission {where}
                """,
                arguments)
            .Select(r => r.ToSubmission()),
    ];

    private sealed class Row
    {
        public long Id { get; init; }

        public long PlanYear { get; init; }

        public string Agency { get; init; } = "";

        public long Period { get; init; }

        public long FormVersion { get; init; }

        public string FileName { get; init; } = "";

        public string FileSha256 { get; init; } = "";

        public string ContentHash { get; init; } = "";

        public string ReceivedAt { get; init; } = "";

        public DateOnly ReportedOn { get; init; }

        public string Account { get; init; } = "";

        public Submission ToSubmission() => new(
            Id,
            (int)PlanYear,
            Agency,
            Sortable.Period((int)Period),
            (int)FormVersion,
            FileName,
            FileSha256,
            ContentHash,
            Moments.Parse(ReceivedAt),
            ReportedOn,
            Account);
    }
}
