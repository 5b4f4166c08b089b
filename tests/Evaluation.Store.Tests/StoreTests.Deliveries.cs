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
        var (id, hash) = IdAndHash(task: 1);
        var returned = new Review(ReviewDecision.Returned, "缺佐证", null, "office", Day("2024-01-05"));
        var overridden = new Review(ReviewDecision.Overridden, "未印发", DeliveryStatus.InProgress, "office", Day("2024-02-01"));
        Write(unit => unit.AppendReviews([new DeliveryReview(id, hash, overridden), new DeliveryReview(id, hash, returned)]));
        var again = Write(unit => unit.AppendReviews([new DeliveryReview(id, hash, returned)]));

        Assert.Equal(UnitOutcome.Unchanged, again);
        Assert.Equal([null, null], Store.Deliveries.AsOf(2023, Day("2024-01-04")).Select(d => d.Review));
        Assert.Equal([returned, null], Store.Deliveries.AsOf(2023, Day("2024-01-31")).Select(d => d.Review));
        Assert.Equal([overridden, null], Store.Deliveries.AsOf(2023, Day("2024-02-01")).Select(d => d.Review));
        Assert.Equal([returned, overridden], Store.Deliveries.History(2023, 1).Single().Reviews);
    }

    [StoreFact]
    public void A_review_of_nothing_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => Write(unit =>
            unit.AppendReviews([new DeliveryReview(7, "", new Review(ReviewDecision.Accepted, "", null, "office", Day("2024-01-05")))])));

    [StoreFact]
    public void A_late_correction_for_the_first_quarter_does_not_hide_the_third()
    {
        var first = Of("2023-Q1", DeliveryStatus.NotStarted, "2023-04-10");
        var third = Of("2023-Q3", DeliveryStatus.InProgress, "2023-10-10");
        var late = Of("2023-Q1", DeliveryStatus.Completed, "2023-11-01");
        Write(unit => unit.AppendDeliveries([first, third, late]));

        Assert.Equal([first], Latest("2023-10-09"));
        Assert.Equal([third], Latest("2023-12-31"));
        Assert.Equal([first], Reported("2023-Q1", "2023-10-31"));
        Assert.Equal([late], Reported("2023-Q1", "2023-11-01"));
        Assert.Empty(Reported("2023-Q2", "2023-12-31"));
    }

    [StoreFact]
    public void Of_the_whole_year_and_its_last_quarter_the_later_reported_counts()
    {
        var quarter = Of("2023-Q4", DeliveryStatus.InProgress, "2024-01-10");
        var year = Delivery(DeliveryStatus.Completed, "2024-01-11");
        var corrected = Of("2023-Q4", DeliveryStatus.Ongoing, "2024-01-12");
        Write(unit => unit.AppendDeliveries([year, quarter, corrected]));

        Assert.Equal([quarter], Latest("2024-01-10"));
        Assert.Equal([year], Latest("2024-01-11"));
        Assert.Equal([corrected], Latest("2024-01-12"));
        Assert.Equal([year], Reported("2023", "2024-12-31"));
    }

    [StoreFact]
    public void Deliveries_can_be_read_for_one_agency_alone()
    {
        var own = Delivery(DeliveryStatus.Completed, "2023-12-31");
        Write(unit => unit.AppendDeliveries([own, Delivery(DeliveryStatus.Ongoing, "2023-12-31", agency: "司法部")]));

        Assert.Equal([own], Store.Deliveries.AsOf(2023, Day("2024-01-01"), "国家知识产权局").Select(d => d.Delivery));
        Assert.Equal([own], Store.Deliveries.Reported(2023, Period.OfYear(2023), Day("2024-01-01"), "国家知识产权局").Select(d => d.Delivery));
        Assert.Equal([own], Store.Deliveries.History(2023, agency: "国家知识产权局").Select(d => d.Delivery));
        Assert.Empty(Store.Deliveries.History(2023, taskNumber: 2, agency: "国家知识产权局"));
    }

    // sha256sum of the row as JSON, as stores of before wrote it: {"planYear":2023,…,"reportedOn":"2023-12-31"}.
    [StoreFact]
    public void The_hash_of_a_row_on_the_whole_year_is_what_it_was_before_rows_had_periods()
    {
        Write(unit => unit.AppendDeliveries([Delivery(DeliveryStatus.Completed, "2023-12-31", percent: 50.0m)]));
        Assert.Equal("01e7e8df1d14c79ccbed8fe1cbe7cd8a4011a9fef1303997e2ad64c3f90d265e", IdAndHash().Hash);
    }

    // The same with ,"period":"2023-Q4" at its end.
    [StoreFact]
    public void The_hash_of_a_row_on_a_quarter_names_the_quarter()
    {
        Write(unit => unit.AppendDeliveries([Of("2023-Q4", DeliveryStatus.Completed, "2023-12-31") with { Percent = 50m }]));
        Assert.Equal("d6a430ed2f4794ff33b9b57214661849376603c8abd81b1b354646541f89ea38", IdAndHash().Hash);
    }

    [StoreFact]
    public void A_correction_back_to_what_was_said_before_counts()
    {
        var a = Delivery(DeliveryStatus.Completed, "2023-12-31");
        var b = Delivery(DeliveryStatus.InProgress, "2023-12-31");
        Append(a);
        Append(b);

        Assert.Equal(new Appended(1, 0), Append(a));
        Assert.Equal([a], Latest("2024-01-01"));
        Assert.Equal([a, b, a], Store.Deliveries.History(2023).Select(d => d.Delivery));
        Assert.Equal(new Appended(0, 1), Append(a));
    }

    [StoreFact]
    public void The_same_list_again_adds_nothing_though_it_corrects_itself()
    {
        Delivery[] list =
        [
            Delivery(DeliveryStatus.NotStarted, "2023-06-30"),
            Delivery(DeliveryStatus.Completed, "2023-12-31"),
            Delivery(DeliveryStatus.InProgress, "2023-12-31"),
            Delivery(DeliveryStatus.Completed, "2023-12-31"),
        ];

        Assert.Equal(new Appended(4, 0), Append(list));
        Assert.Equal(new Appended(0, 4), Append(list));
        Assert.Equal(new Appended(1, 4), Append([.. list, Delivery(DeliveryStatus.Ongoing, "2023-12-31")]));
    }

    [StoreFact]
    public void An_old_file_on_top_of_newer_rows_reopens_nothing()
    {
        var wrong = Delivery(DeliveryStatus.NotStarted, "2023-06-30");
        var right = Delivery(DeliveryStatus.InProgress, "2023-06-30");
        var newer = Delivery(DeliveryStatus.Completed, "2023-12-31");
        Append(wrong);
        Append(right);
        Append(newer);
        Accept();

        Assert.Equal(new Appended(0, 2), Append(wrong, right));
        Assert.Equal(ReviewDecision.Accepted, Assert.Single(Store.Deliveries.AsOf(2023, Day("2024-12-31"))).Review!.Decision);
        Assert.Equal(new Appended(1, 0), Append(Delivery(DeliveryStatus.Ongoing, "2023-06-30")));
        Assert.Equal(ReviewDecision.Accepted, Assert.Single(Store.Deliveries.AsOf(2023, Day("2024-12-31"))).Review!.Decision);
    }

    [StoreFact]
    public void A_form_sent_again_reopens_only_what_it_changed()
    {
        Write(unit => unit.AppendFormDeliveries([Delivery(DeliveryStatus.Completed, "2023-12-31"), Delivery(DeliveryStatus.InProgress, "2023-12-31", task: 2)]));
        Accept(task: 1);
        Accept(task: 2);
        Appended? again = null;
        Write(unit => again = unit.AppendFormDeliveries(
        [
            Delivery(DeliveryStatus.Completed, "2024-01-09") with { Source = "报送表二" },
            Delivery(DeliveryStatus.Ongoing, "2024-01-09", task: 2) with { Source = "报送表二" },
        ]));

        Assert.Equal(new Appended(1, 1), again);
        var standing = Store.Deliveries.AsOf(2023, Day("2024-12-31"));
        Assert.Equal([(1, true), (2, false)], standing.Select(d => (d.Delivery.TaskNumber, d.Review is not null)));
    }

    [StoreFact]
    public void A_form_that_says_what_a_returned_report_said_leaves_it_returned()
    {
        Append(Delivery(DeliveryStatus.Completed, "2023-12-31"));
        Review(Accepted with { Decision = ReviewDecision.Returned, Reason = "缺佐证" });
        Write(unit => unit.AppendFormDeliveries([Delivery(DeliveryStatus.Completed, "2024-01-31")]));

        Assert.Equal(ReviewDecision.Returned, Assert.Single(Store.Deliveries.AsOf(2023, Day("2024-12-31"))).Review!.Decision);
    }

    [StoreFact]
    public void A_form_that_says_what_an_altered_row_was_made_to_say_is_kept()
    {
        Append(Delivery(DeliveryStatus.InProgress, "2023-12-31"));
        Tamper("UPDATE delivery SET status = 'completed'");
        Appended? appended = null;
        Write(unit => appended = unit.AppendFormDeliveries([Delivery(DeliveryStatus.Completed, "2024-01-31")]));

        Assert.Equal(1, appended!.Added);
    }

    [StoreFact]
    public void A_row_altered_to_a_word_that_is_none_is_named_and_the_examination_goes_on()
    {
        Append(Delivery(DeliveryStatus.InProgress, "2023-12-31"));
        var id = Assert.Single(Store.Deliveries.History(2023)).Id;
        Tamper("UPDATE delivery SET status = 'nearly_done'");

        var told = Assert.Throws<StoreException>(() => Store.Deliveries.AsOf(2023, Day("2024-06-30"))).Message;
        Assert.StartsWith($"The row {id} of the table delivery was altered past the program: 'nearly_done' is none of not_started, ", told, StringComparison.Ordinal);
        Assert.Equal([told], Store.Examine().IntegrityProblems);

        Tamper("UPDATE delivery SET status = 'in_progress', period = 20230505");
        Assert.Contains("20230505 where a period is meant", Assert.Throws<StoreException>(() => Store.Deliveries.AsOf(2023, Day("2024-06-30"))).Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public void A_delivery_says_when_it_came_in()
    {
        Append(Delivery(DeliveryStatus.Completed, "2023-12-31"));
        Assert.Equal(new FixedClock().GetUtcNow(), Assert.Single(Store.Deliveries.History(2023)).ReceivedAt);
    }

    private Appended Append(params Delivery[] deliveries)
    {
        Appended? appended = null;
        Write(unit => appended = unit.AppendDeliveries(deliveries));
        return appended!;
    }

    private (long Id, string Hash) IdAndHash(int task = 1)
    {
        var last = Store.Deliveries.History(2023, task)[^1];
        return (last.Id, last.Hash);
    }

    private static Delivery Of(string period, DeliveryStatus status, string reported) =>
        Delivery(status, reported) with { Period = Period.Parse(period) };

    private IEnumerable<Delivery> Reported(string period, string day) =>
        Store.Deliveries.Reported(2023, Period.Parse(period), Day(day)).Select(d => d.Delivery);

    private IEnumerable<Delivery> Latest(string day) => Store.Deliveries.AsOf(2023, Day(day)).Select(d => d.Delivery);
}
