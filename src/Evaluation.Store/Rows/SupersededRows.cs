using System.Globalization;

namespace Evaluation.Store.Rows;

/// <summary>Finds published runs, of the products that show what agencies reported, that rest on approvals since overtaken.</summary>
internal static class SupersededRows
{
    /// <summary>Approvals, each with an event e that overtook it. Materialised: they are few, whereas approvals times runs are not.</summary>
    private const string Overtaken =
        """
        WITH approved AS (
            SELECT d.id, d.plan_year, d.task, d.measure, d.agency, d.period, d.reported_on, d.content_hash,
                v.id AS review_id, v.reviewed_on, v.received_at AS reviewed_at
            FROM delivery d JOIN review v ON v.delivery_id = d.id AND v.content_hash = d.content_hash
            WHERE d.plan_year = @year AND v.decision IN ('accepted', 'overridden')),
        overtaken AS MATERIALIZED (
            SELECT a.*, 'delivery' AS what, e.received_at
            FROM approved a JOIN delivery e ON e.plan_year = a.plan_year AND e.task = a.task AND e.measure = a.measure AND e.agency = a.agency
                AND (e.period / 100, e.reported_on, e.id) > (a.period / 100, a.reported_on, a.id)
            UNION ALL
            SELECT a.*, 'review' AS what, e.received_at
            FROM approved a JOIN review e ON e.delivery_id = a.id AND (e.reviewed_on, e.id) > (a.reviewed_on, a.review_id))
        """;

    /// <summary>Runs u in which the approval counted, nothing newer being there yet, and which began before the event came in.</summary>
    private const string OfRuns =
        """
        SELECT u.id AS run_id, u.product, u.as_of, u.started, d.agency, d.task, d.measure, d.what, d.received_at
        FROM overtaken d JOIN run u ON u.started < d.received_at AND u.started >= d.reviewed_at AND u.as_of >= d.reported_on AND u.as_of >= d.reviewed_on
        WHERE u.outcome = 'published' AND u.product IN ('annual', 'scorecards', 'supervision') AND substr(u.period, 1, 4) = @yearText
            AND NOT EXISTS (SELECT 1 FROM delivery n
                WHERE n.plan_year = d.plan_year AND n.task = d.task AND n.measure = d.measure AND n.agency = d.agency
                    AND (n.period / 100, n.reported_on, n.id) > (d.period / 100, d.reported_on, d.id)
                    AND n.reported_on <= u.as_of AND n.received_at <= u.started)
            AND NOT EXISTS (SELECT 1 FROM review n
                WHERE n.delivery_id = d.id AND n.content_hash = d.content_hash AND (n.reviewed_on, n.id) > (d.reviewed_on, d.review_id)
                    AND n.reviewed_on <= u.as_of AND n.received_at <= u.started)
        """;

    /// <param name="runId"><c>null</c>: every run of the year.</param>
    /// <returns>By the moment the run began, task, measure, agency and the moment of what came.</returns>
    public static IReadOnlyList<SupersededRun> Read(IQueries queries, int year, string? runId) =>
    [
        .. queries
            .Query<Row>(
                $"{Overtaken} {OfRuns} {(runId is null ? "" : "AND u.id = @runId")}",
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
            new(RunId, Product, AsOf, Agency, (int)Task, (int)Measure, Words<SupersededBy>.Parse(What, "delivery", RunId), Moments.Parse(ReceivedAt));
    }
}
