using Evaluation.Model;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    [StoreFact]
    public void The_latest_report_of_each_agency_counts_as_of_the_day()
    {
        var started = Delivery(DeliveryStatus.InProgress, "2023-06-30", percent: 50.0m);
        var done = Delivery(DeliveryStatus.Completed, "2023-12-31") with { Date = null };
        var other = Delivery(DeliveryStatus.NotStarted, "2023-07-01", agency: "司法部");
        Write(unit => unit.AppendDeliveries([done, other, started]));

        Assert.Equal([started], Latest("2023-06-30"));
        Assert.Equal([other, started], Latest("2023-12-30"));
        Assert.Equal([other, done], Latest("2023-12-31"));
        Assert.Empty(Store.Deliveries.AsOf(2022, Day("2023-12-31")));
    }

    [StoreFact]
    public void Of_two_reports_of_one_day_the_later_one_counts()
    {
        var wrong = Delivery(DeliveryStatus.NotApplicable, "2023-12-31");
        var right = Delivery(DeliveryStatus.Ongoing, "2023-12-31");
        Write(unit => unit.AppendDeliveries([wrong]));
        Write(unit => unit.AppendDeliveries([right]));

        Assert.Equal([right], Latest("2024-01-01"));
        Assert.Equal([wrong, right], Store.Deliveries.History(2023).Select(d => d.Delivery));
    }

    [StoreFact]
    public void The_same_report_again_is_unchanged()
    {
        Write(unit => unit.AppendDeliveries([Delivery(DeliveryStatus.InProgress, "2023-06-30", percent: 50m)]));
        Appended? again = null;
        Write(unit => again = unit.AppendDeliveries(
        [
            Delivery(DeliveryStatus.InProgress, "2023-06-30", percent: 50.0m),
            Delivery(DeliveryStatus.InProgress, "2023-06-30", percent: 51m),
        ]));

        Assert.Equal(new Appended(1, 1), again);
    }

    [StoreFact]
    public void A_report_carries_the_last_review_it_got_by_the_day()
    {
        Write(unit => unit.AppendDeliveries([Delivery(DeliveryStatus.Completed, "2023-12-31"), Delivery(DeliveryStatus.Ongoing, "2023-12-31", task: 2)]));
        var id = Store.Deliveries.History(2023, taskNumber: 1).Single().Id;
        var returned = new Review(ReviewDecision.Returned, "缺佐证", null, "office", Day("2024-01-05"));
        var overridden = new Review(ReviewDecision.Overridden, "未印发", DeliveryStatus.InProgress, "office", Day("2024-02-01"));
        Write(unit => unit.AppendReviews([new DeliveryReview(id, overridden), new DeliveryReview(id, returned)]));
        var again = Write(unit => unit.AppendReviews([new DeliveryReview(id, returned)]));

        Assert.Equal(UnitOutcome.Unchanged, again);
        Assert.Equal([null, null], Store.Deliveries.AsOf(2023, Day("2024-01-04")).Select(d => d.Review));
        Assert.Equal([returned, null], Store.Deliveries.AsOf(2023, Day("2024-01-31")).Select(d => d.Review));
        Assert.Equal([overridden, null], Store.Deliveries.AsOf(2023, Day("2024-02-01")).Select(d => d.Review));
        Assert.Equal([returned, overridden], Store.Deliveries.History(2023, 1).Single().Reviews);
    }

    [StoreFact]
    public void A_review_of_nothing_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => Write(unit =>
            unit.AppendReviews([new DeliveryReview(7, new Review(ReviewDecision.Accepted, "", null, "office", Day("2024-01-05")))])));

    private IEnumerable<Delivery> Latest(string day) => Store.Deliveries.AsOf(2023, Day(day)).Select(d => d.Delivery);
}
