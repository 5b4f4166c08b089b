using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>What agencies reported, and what the office said to it.</summary>
/// <remarks>A review counts only for the content that was reviewed: an altered row stands as if never reviewed.</remarks>
public sealed class StoredDeliveries
{
    private readonly ReadQueries queries;

    internal StoredDeliveries(ReadQueries queries) => this.queries = queries;

    /// <summary>
    /// For each task, measure and agency the one that counts: of those reported by the day the one on the period that ends last,
    /// of those the latest reported (of one day the one that came last), with its last review by the day.
    /// </summary>
    /// <param name="agency">Name as in the rows; <c>null</c>: every agency.</param>
    /// <returns>By task, measure and agency.</returns>
    public IReadOnlyList<ReviewedDelivery> AsOf(int year, DateOnly asOf, string? agency = null) =>
        [.. Latest("", new { year, asOf, agency }, agency).Select(d => d.Reviewed)];

    /// <summary>For each task, measure and agency the latest on exactly this period reported by the day, with its reviews by the day.</summary>
    /// <param name="agency">Name as in the rows; <c>null</c>: every agency.</param>
    /// <returns>By task, measure and agency.</returns>
    public IReadOnlyList<StoredDelivery> Reported(int year, Period period, DateOnly asOf, string? agency = null) =>
        Latest("AND d.period = @period", new { year, period = Sortable.Of(period), asOf, agency }, agency);

    /// <summary>Everything reported on the year's plan, or on one task of it, or by one agency.</summary>
    /// <param name="agency">Name as in the rows; <c>null</c>: every agency.</param>
    /// <returns>By task, measure, agency, day of report, then as they came.</returns>
    public IReadOnlyList<StoredDelivery> History(int year, int? taskNumber = null, string? agency = null)
    {
        var of = $"d.plan_year = @year {(taskNumber is null ? "" : "AND d.task = @taskNumber")} {Of(agency)}";
        var arguments = new { year, taskNumber, agency };
        return WithReviews(queries.Query<DeliveryRow>($"SELECT {DeliveryRow.Columns} FROM delivery d WHERE {of}", arguments), of, arguments);
    }

    private static string Of(string? agency) => agency is null ? "" : "AND d.agency = @agency";

    private IReadOnlyList<StoredDelivery> Latest(string ofPeriod, object arguments, string? agency)
    {
        var of = $"d.plan_year = @year {Of(agency)} {ofPeriod}";
        var latest = queries.Query<DeliveryRow>(
            $"""
            SELECT {DeliveryRow.Columns} FROM
                (SELECT d.*, row_number() OVER (PARTITION BY task, measure, agency ORDER BY period / 100 DESC, reported_on DESC, id DESC) AS place
                 FROM delivery d WHERE {of} AND d.reported_on <= @asOf) ranked
            WHERE place = 1
            """,
            arguments);
        return WithReviews(latest, $"{of} AND r.reviewed_on <= @asOf", arguments);
    }

    /// <param name="reviewed">Chooses the rows of review r and delivery d.</param>
    private IReadOnlyList<StoredDelivery> WithReviews(IEnumerable<DeliveryRow> rows, string reviewed, object arguments)
    {
        var reviews = queries
            .Query<ReviewRow>(
                $"SELECT {ReviewRow.Columns} FROM review r JOIN delivery d ON d.id = r.delivery_id WHERE {reviewed} ORDER BY r.reviewed_on, r.id", arguments)
            .ToLookup(r => (r.DeliveryId, r.ContentHash), r => r.ToReview());
        return
        [
            .. rows
                .OrderBy(d => d.Task)
                .ThenBy(d => d.Measure)
                .ThenBy(d => d.Agency, StringComparer.Ordinal)
                .ThenBy(d => d.ReportedOn)
                .ThenBy(d => d.Id)
                .Select(d => new StoredDelivery(d.Id, d.Hash, Moments.ParseKnown(d.ReceivedAt), d.Delivery, [.. reviews[(d.Id, d.Hash)]])),
        ];
    }
}
