using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>What agencies reported, and what the office said to it.</summary>
public sealed class StoredDeliveries
{
    private const string ReviewColumns = "SELECT r.delivery_id, r.decision, r.reason, r.overridden_status, r.reviewer, r.reviewed_on FROM review r";

    private readonly ReadQueries queries;

    internal StoredDeliveries(ReadQueries queries) => this.queries = queries;

    /// <summary>The latest for each task, measure and agency reported by the day (of one day the one that came last), with its last review by the day.</summary>
    /// <returns>By task, measure and agency.</returns>
    public IReadOnlyList<ReviewedDelivery> AsOf(int year, DateOnly asOf)
    {
        var latest = queries.Query<DeliveryRow>(
            $"""
            SELECT {DeliveryRow.Columns} FROM
                (SELECT d.*, row_number() OVER (PARTITION BY task, measure, agency ORDER BY reported_on DESC, id DESC) AS place
                 FROM delivery d WHERE plan_year = @year AND reported_on <= @asOf) ranked
            WHERE place = 1
            """,
            new { year, asOf });
        var reviews = queries
            .Query<ReviewRow>(
                $"""
                {ReviewColumns} JOIN delivery d ON d.id = r.delivery_id
                WHERE d.plan_year = @year AND r.reviewed_on <= @asOf ORDER BY r.reviewed_on, r.id
                """,
                new { year, asOf })
            .ToLookup(r => r.DeliveryId);
        return [.. InOrder(latest).Select(d => new ReviewedDelivery(d.ToDelivery(), reviews[d.Id].LastOrDefault()?.ToReview()))];
    }

    /// <summary>Everything reported on the year's plan, or on one task of it.</summary>
    /// <returns>By task, measure, agency, day of report, then as they came.</returns>
    public IReadOnlyList<StoredDelivery> History(int year, int? taskNumber = null)
    {
        var of = taskNumber is null ? "d.plan_year = @year" : "d.plan_year = @year AND d.task = @taskNumber";
        var rows = queries.Query<DeliveryRow>($"SELECT {DeliveryRow.Columns} FROM delivery d WHERE {of}", new { year, taskNumber });
        var reviews = queries
            .Query<ReviewRow>(
                $"{ReviewColumns} JOIN delivery d ON d.id = r.delivery_id WHERE {of} ORDER BY r.reviewed_on, r.id", new { year, taskNumber })
            .ToLookup(r => r.DeliveryId, r => r.ToReview());
        return [.. InOrder(rows).Select(d => new StoredDelivery(d.Id, d.ToDelivery(), [.. reviews[d.Id]]))];
    }

    private static IEnumerable<DeliveryRow> InOrder(IEnumerable<DeliveryRow> rows) => rows
        .OrderBy(d => d.Task)
        .ThenBy(d => d.Measure)
        .ThenBy(d => d.Agency, StringComparer.Ordinal)
        .ThenBy(d => d.ReportedOn)
        .ThenBy(d => d.Id);
}
