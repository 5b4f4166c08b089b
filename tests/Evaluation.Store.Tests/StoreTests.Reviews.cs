using Evaluation.Model;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    private static readonly Review Accepted = new(ReviewDecision.Accepted, "", null, "office", Day("2024-01-20"));

    [StoreFact]
    public void A_review_keeps_what_an_override_rests_on()
    {
        Append(Delivery(DeliveryStatus.Completed, "2023-12-31"));
        var review = new Review(ReviewDecision.Overridden, "未印发", DeliveryStatus.InProgress, "office", Day("2024-01-20")) { Evidence = "国知办函〔2024〕3号" };
        Review(review);

        Assert.Equal(review, Assert.Single(Store.Deliveries.AsOf(2023, Day("2024-01-20"))).Review);
        Assert.Equal([review], Assert.Single(Store.Deliveries.History(2023)).Reviews);
        Assert.Equal(review, Assert.Single(Store.Deliveries.Reported(2023, Period.OfYear(2023), Day("2024-01-20"))).Reviewed.Review);
        Assert.Empty(Assert.Single(Store.Deliveries.Reported(2023, Period.OfYear(2023), Day("2024-01-19"))).Reviews);
    }

    [StoreFact]
    public void A_review_of_other_content_than_is_stored_refuses_the_unit()
    {
        Append(Delivery(DeliveryStatus.Completed, "2023-12-31"), Delivery(DeliveryStatus.Completed, "2023-12-31", task: 2));
        var seen = new DeliveryReview(IdAndHash(1).Id, IdAndHash(2).Hash, Accepted);

        AssertStale(new StaleReview(seen, StaleReason.OtherContent), new DeliveryReview(IdAndHash(2).Id, IdAndHash(2).Hash, Accepted), seen);
    }

    [StoreFact]
    public void A_review_of_what_was_reported_anew_since_refuses_the_unit()
    {
        Append(Delivery(DeliveryStatus.Completed, "2023-12-31"));
        var seen = new DeliveryReview(IdAndHash().Id, IdAndHash().Hash, Accepted);
        Append(Delivery(DeliveryStatus.Ongoing, "2023-12-31"));

        AssertStale(new StaleReview(seen, StaleReason.Superseded), seen);
    }

    [StoreFact]
    public void A_report_on_another_period_makes_no_review_stale()
    {
        Append(Of("2023-Q2", DeliveryStatus.InProgress, "2023-07-10"), Of("2023-Q3", DeliveryStatus.Completed, "2023-10-10"));
        var second = Assert.Single(Store.Deliveries.Reported(2023, Period.Parse("2023-Q2"), Day("2024-01-01")));

        Write(unit => Assert.Equal(1, unit.AppendReviews([new DeliveryReview(second.Id, second.Hash, Accepted)]).Added));
        Assert.Null(Assert.Single(Store.Deliveries.AsOf(2023, Day("2024-12-31"))).Review);
    }

    [StoreFact]
    public void A_review_that_is_there_already_is_never_stale()
    {
        Append(Delivery(DeliveryStatus.Completed, "2023-12-31"));
        var review = Accept();
        Append(Delivery(DeliveryStatus.Ongoing, "2024-01-31"));

        ReviewsAppended? again = null;
        Assert.Equal(UnitOutcome.Unchanged, Write(unit => again = unit.AppendReviews([review])));
        Assert.Equal((0, 1, 0), (again!.Added, again.Unchanged, again.Stale.Count));
    }

    [StoreFact]
    public void Accepted_returned_and_accepted_on_one_day_are_three_reviews()
    {
        Append(Delivery(DeliveryStatus.Completed, "2023-12-31"));
        var returned = Accepted with { Decision = ReviewDecision.Returned, Reason = "缺佐证" };
        Review(Accepted);
        Review(returned);
        Review(Accepted);

        Assert.Equal([Accepted, returned, Accepted], Assert.Single(Store.Deliveries.History(2023)).Reviews);
        Assert.Equal(Accepted, Assert.Single(Store.Deliveries.AsOf(2023, Day("2024-12-31"))).Review);
    }

    [StoreFact]
    public void A_row_altered_past_the_store_stands_as_never_reviewed_and_the_doctor_says_so()
    {
        Append(Delivery(DeliveryStatus.InProgress, "2023-12-31"), Delivery(DeliveryStatus.InProgress, "2023-12-31", task: 2));
        var review = Accept(task: 1);
        Accept(task: 2);
        Assert.Empty(Store.Examine().IntegrityProblems);
        Tamper("UPDATE delivery SET status = 'completed' WHERE task = 1");

        Assert.Equal([false, true], Store.Deliveries.AsOf(2023, Day("2024-12-31")).Select(d => d.Review is not null));
        Assert.Empty(Assert.Single(Store.Deliveries.History(2023, 1)).Reviews);
        Assert.Equal(["1 deliveries that are not as they came in", "1 reviews of what a delivery no longer says"], Store.Examine().IntegrityProblems);
        var seen = new DeliveryReview(review.DeliveryId, IdAndHash().Hash, Accepted);
        AssertStale(new StaleReview(seen, StaleReason.Altered), seen);
    }

    [StoreFact]
    public void A_row_altered_together_with_its_hash_still_loses_its_review()
    {
        Append(Delivery(DeliveryStatus.InProgress, "2023-12-31"));
        Accept();
        Tamper("UPDATE delivery SET status = 'completed'");
        Tamper($"UPDATE delivery SET content_hash = '{IdAndHash().Hash}'");

        Assert.Null(Assert.Single(Store.Deliveries.AsOf(2023, Day("2024-12-31"))).Review);
        Assert.Equal(["1 reviews of what a delivery no longer says"], Store.Examine().IntegrityProblems);
    }

    [StoreFact]
    public void What_an_altered_row_no_longer_says_can_be_reported_again()
    {
        var delivery = Delivery(DeliveryStatus.InProgress, "2023-12-31");
        Append(delivery);
        Tamper("UPDATE delivery SET status = 'completed'");

        Assert.Equal(1, Append(delivery).Added);
        Assert.Equal([delivery], Latest("2024-01-01"));
    }

    private void Review(Review review)
    {
        var (id, hash) = IdAndHash();
        Assert.Equal(UnitOutcome.Written, Write(unit => unit.AppendReviews([new DeliveryReview(id, hash, review)])));
    }

    private DeliveryReview Accept(int task = 1)
    {
        var (id, hash) = IdAndHash(task);
        var review = new DeliveryReview(id, hash, Accepted);
        Assert.Equal(UnitOutcome.Written, Write(unit => unit.AppendReviews([review])));
        return review;
    }

    private void AssertStale(StaleReview expected, params DeliveryReview[] offered)
    {
        var before = Store.Audit.Head();
        ReviewsAppended? appended = null;
        Assert.Equal(UnitOutcome.Refused, Write(unit => appended = unit.AppendReviews(offered)));

        Assert.Equal([expected], appended!.Stale);
        Assert.Equal(before, Store.Audit.Head());
    }
}
