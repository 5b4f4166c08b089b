using System.Globalization;

namespace Evaluation.Store.Rows;

/// <summary>Finds published runs that rest on approvals since overtaken.</summary>
internal static class SupersededRows
{
    private const string NewerDelivery =
        """
        JOIN delivery e ON e.plan_year = d.plan_year AND e.task = d.task AND e.measure = d.measure AND e.agency = d.agency
            AND (e.period / 100, e.reported_on, e.id) > (d.period / 100, d.reported_on, d.id)
        """;

    private const string OtherReview = "JOIN review e ON e.delivery_id = d.id AND (e.reviewed_on, e.id) > (v.reviewed_on, v.id)";

    /// <summary>
    /// Approval v of delivery d, which counted in run u (nothing newer was there yet), and the event e that came in after the run began.
    /// Only the products that show what agencies reported.
    /// </summary>
    private const string OfRuns =
        """
        JOIN run u ON u.outcome = 'published' AND u.product IN ('annual', 'scorecards', 'supervision') AND substr(u.period, 1, 4) = @yearText
            AND u.as_of >= d.reported_on AND u.as_of >= v.reviewed_on AND u.started >= v.received_at AND u.started < e.received_at
        WHERE d.plan_year = @year AND v.decision IN ('accepted', 'overridden')
            AND NOT EXISTS (SELECT 1 FROM delivery n
                WHERE n.plan_year = d.plan_year AND n.task = d.task AND n.measure = d.measure AND n.agency = d.agency
                    AND (n.period / 100, n.reported_on, n.id) > (d.period / 100, d.reported_on, d.id)
                    AND n.reported_on <= u.as_of AND n.received_at <= u.started)
            AND NOT EXISTS (SELECT 1 FROM review n
                WHERE n.delivery_id = d.id AND n.content_hash = d.content_hash AND (n.reviewed_on, n.id) > (v.reviewed_on, v.id)
                    AND n.reviewed_on <= u.as_of AND n.received_at <= u.started)
        """;

    /// <param name="runId"><c>null</c>: every run of the year.</param>
    /// <returns>By the moment the run began, task, measure, agency and the moment of what came.</returns>
    public static IReadOnlyList<SupersededRun> Read(IQueries queries, int year, string? runId) =>
    [
        .. queries
            .Query<Row>(
                $"{Sql("delivery", NewerDelivery, runId)} UNION ALL {Sql("review", OtherReview, runId)}",
                new { year, yearText = year.ToString("0000", CultureInfo.InvariantCulture), runId })
            .OrderBy(r => r.Started, StringComparer.Ordinal)
            .ThenBy(r => r.RunId, StringComparer.Ordinal)
            .ThenBy(r => r.Task)
            .ThenBy(r => r.Measure)
            .ThenBy(r => r.Agency, StringComparer.Ordinal)
            .ThenBy(r => r.ReceivedAt, StringComparer.Ordinal)
            .ThenBy(r => r.What, StringComparer.Ordinal)
            .Select(r => r.ToRun()),
    ];

    private static string Sql(string what, string events, string? runId) =>
        $"""
        SELECT '{what}' AS what, u.id AS run_id, u.product, u.as_of, u.started, d.agency, d.task, d.measure, e.received_at
        FROM review v JOIN delivery d ON d.id = v.delivery_id AND d.content_hash = v.content_hash
        {events}
        {OfRuns} {(runId is null ? "" : "AND u.id = @runId")}
        """;

    private sealed class Row
    {
        public string What { get; init; } = "";

        public string RunId { get; init; } = "";

        public string Product { get; init; } = "";

        public DateOnly AsOf { get; init; }

        public string Started { get; init; } = "";

        public string Agency { get; init; } = "";

        public long Task { get; init; }

        public long Measure { get; init; }

        public string ReceivedAt { get; init; } = "";

        public SupersededRun ToRun() =>
            new(RunId, Product, AsOf, Agency, (int)Task, (int)Measure, Words<SupersededBy>.Parse(What), Moments.Parse(ReceivedAt));
    }
}
