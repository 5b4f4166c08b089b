using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

internal static class ReviewWriting
{
    /// <exception cref="ArgumentException">A review of a delivery that is not there.</exception>
    /// <exception cref="YearClosedException">A new review for a closed year.</exception>
    public static ReviewsAppended Append(WriteUnit unit, IReadOnlyList<DeliveryReview> reviews)
    {
        var rows = reviews.Select(r => r.DeliveryId).Distinct().ToDictionary(id => id, id => Reviewed(unit, id));
        var news = reviews
            .GroupBy(r => (r.DeliveryId, r.ContentHash, r.Review.ReviewedOn))
            .SelectMany(day => NewsOfDay(unit, day.First(), day))
            .ToList();
        var stale = news
            .Select(r => (Review: r, Reason: StaleBecause(unit, rows[r.DeliveryId], r)))
            .Where(r => r.Reason is not null)
            .Select(r => new StaleReview(r.Review, r.Reason!.Value))
            .ToList();
        if (stale.Count > 0)
            unit.Refuse();
        YearWriting.RequireOpen(unit, news.Select(r => (int)rows[r.DeliveryId].PlanYear));
        var added = news.Where(r => !stale.Exists(s => s.Offered == r)).ToList();
        foreach (var review in added)
            Insert(unit, review);
        unit.Changed("reviews", added.Count, 0, WriteUnit.HashOf(added));
        return new ReviewsAppended(added.Count, reviews.Count - news.Count, stale);
    }

    private static DeliveryRow Reviewed(WriteUnit unit, long id) =>
        unit.First<DeliveryRow>($"SELECT {DeliveryRow.Columns} FROM delivery WHERE id = @id", new { id })
        ?? throw new ArgumentException($"There is no delivery {id} to review.", nameof(id));

    private static IReadOnlyList<DeliveryReview> NewsOfDay(WriteUnit unit, DeliveryReview first, IEnumerable<DeliveryReview> ofDay)
    {
        var day = first.Review.ReviewedOn;
        var known = unit
            .Query<ReviewRow>(
                $"""
                SELECT {ReviewRow.Columns} FROM review r
                WHERE r.delivery_id = @DeliveryId AND r.content_hash = @ContentHash AND r.reviewed_on >= @day ORDER BY r.reviewed_on, r.id
                """,
                new { first.DeliveryId, first.ContentHash, day });
        return News.Of(
            ofDay,
            r => Canonical.Json(r.Review),
            [.. known.Where(k => k.ReviewedOn == day).Select(k => Canonical.Json(k.ToReview()))],
            isPast: known.Count > 0 && known[^1].ReviewedOn > day);
    }

    private static StaleReason? StaleBecause(WriteUnit unit, DeliveryRow row, DeliveryReview offered)
    {
        if (row.IsAltered)
            return StaleReason.Altered;
        if (row.Hash != offered.ContentHash)
            return StaleReason.OtherContent;
        var later = unit.Query<long>(
            """
            SELECT id FROM delivery
            WHERE plan_year = @PlanYear AND task = @Task AND measure = @Measure AND agency = @Agency AND period = @Period
                AND (reported_on, id) > (@ReportedOn, @Id)
            LIMIT 1
            """,
            new { row.PlanYear, row.Task, row.Measure, row.Agency, row.Period, row.ReportedOn, row.Id });
        return later.Count > 0 ? StaleReason.Superseded : null;
    }

    private static void Insert(WriteUnit unit, DeliveryReview given)
    {
        var r = given.Review;
        unit.Execute(
            """
            INSERT INTO review (delivery_id, content_hash, decision, reason, overridden_status, evidence, reviewer, reviewed_on, received_at)
            VALUES (@DeliveryId, @ContentHash, @Decision, @Reason, @OverriddenStatus, @Evidence, @Reviewer, @ReviewedOn, @Now)
            """,
            new
            {
                given.DeliveryId,
                given.ContentHash,
                Decision = Words<ReviewDecision>.Of(r.Decision),
                r.Reason,
                OverriddenStatus = r.OverriddenStatus is { } status ? Words<DeliveryStatus>.Of(status) : null,
                r.Evidence,
                r.Reviewer,
                r.ReviewedOn,
                unit.Now,
            });
    }
}
