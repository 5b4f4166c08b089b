using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

internal static class DeliveryWriting
{
    public static Appended AppendDeliveries(WriteUnit unit, IReadOnlyList<Delivery> deliveries)
    {
        var added = deliveries.Where(d => Insert(unit, d)).ToList();
        unit.Changed("deliveries", added.Count, 0, WriteUnit.HashOf(added));
        return new Appended(added.Count, deliveries.Count - added.Count);
    }

    /// <exception cref="ArgumentException">A review of a delivery that is not there.</exception>
    public static Appended AppendReviews(WriteUnit unit, IReadOnlyList<DeliveryReview> reviews)
    {
        var added = reviews.Where(r => Insert(unit, r)).ToList();
        unit.Changed("reviews", added.Count, 0, WriteUnit.HashOf(added));
        return new Appended(added.Count, reviews.Count - added.Count);
    }

    private static bool Insert(WriteUnit unit, Delivery d) => unit.Execute(
        """
        INSERT INTO delivery (plan_year, task, measure, agency, status, percent, text, date, evidence, source, reported_on, content_hash)
        VALUES (@PlanYear, @TaskNumber, @MeasureNumber, @Agency, @Status, @Percent, @Text, @Date, @Evidence, @Source, @ReportedOn, @ContentHash)
        ON CONFLICT (content_hash) DO NOTHING
        """,
        new
        {
            d.PlanYear,
            d.TaskNumber,
            d.MeasureNumber,
            d.Agency,
            Status = Words<DeliveryStatus>.Of(d.Status),
            d.Percent,
            d.Text,
            d.Date,
            d.Evidence,
            d.Source,
            d.ReportedOn,
            ContentHash = Sha256.Of(Canonical.Json(d)),
        }) == 1;

    private static bool Insert(WriteUnit unit, DeliveryReview given)
    {
        if (unit.Query<long>("SELECT id FROM delivery WHERE id = @DeliveryId", given).Count == 0)
            throw new ArgumentException($"There is no delivery {given.DeliveryId} to review.", nameof(given));
        var known = unit.Query<ReviewRow>(
            "SELECT delivery_id, decision, reason, overridden_status, reviewer, reviewed_on FROM review WHERE delivery_id = @DeliveryId", given);
        var r = given.Review;
        if (known.Any(k => k.ToReview() == r))
            return false;
        var row = new
        {
            given.DeliveryId,
            Decision = Words<ReviewDecision>.Of(r.Decision),
            r.Reason,
            OverriddenStatus = r.OverriddenStatus is { } status ? Words<DeliveryStatus>.Of(status) : null,
            r.Reviewer,
            r.ReviewedOn,
        };
        unit.Execute(
            """
            INSERT INTO review (delivery_id, decision, reason, overridden_status, reviewer, reviewed_on)
            VALUES (@DeliveryId, @Decision, @Reason, @OverriddenStatus, @Reviewer, @ReviewedOn)
            """,
            row);
        return true;
    }
}
