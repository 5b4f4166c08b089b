using Evaluation.Model;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    private static readonly Delivery Approved = Delivery(DeliveryStatus.Completed, "2024-01-10") with { Period = Period.Parse("2023-Q3") };

    [StoreFact]
    public void A_run_whose_approval_still_stands_is_not_superseded()
    {
        using var store = Timed();
        ReportAndReview(store, Approved, Accepted);
        var run = Publish(store, "annual");

        Assert.Empty(store.Runs.Superseded(2023));
        Assert.Empty(store.Runs.Superseded(run));
        Assert.Empty(store.Runs.Superseded("no such run"));
    }

    [StoreFact]
    public void A_newer_delivery_after_the_run_began_supersedes_it()
    {
        using var store = Timed();
        ReportAndReview(store, Approved, Accepted);
        var annual = Publish(store, "annual");
        var cards = Publish(store, "scorecards");
        Publish(store, "midterm");
        Report(store, Approved with { ReportedOn = Day("2024-06-10"), Status = DeliveryStatus.InProgress });
        var after = Publish(store, "supervision");

        var at = Assert.Single(store.Deliveries.History(2023), d => d.Delivery.Status == DeliveryStatus.InProgress).ReceivedAt!.Value;
        SupersededRun Of(string run, string product) => new(run, product, Day("2024-06-30"), "国家知识产权局", 1, 1, SupersededBy.Delivery, at);
        Assert.Equal([Of(annual, "annual"), Of(cards, "scorecards")], store.Runs.Superseded(2023));
        Assert.Equal([Of(cards, "scorecards")], store.Runs.Superseded(cards));
        Assert.Empty(store.Runs.Superseded(after));
        Assert.Empty(store.Runs.Superseded(2022));
    }

    [StoreFact]
    public void Another_review_after_the_run_began_supersedes_it()
    {
        using var store = Timed();
        ReportAndReview(store, Approved, Accepted with { Decision = ReviewDecision.Overridden, OverriddenStatus = DeliveryStatus.InProgress });
        var run = Publish(store, "annual");
        Review(store, Accepted with { Decision = ReviewDecision.Returned, Reason = "缺佐证" });

        Assert.Equal((run, SupersededBy.Review), store.Runs.Superseded(2023).Select(s => (s.RunId, s.What)).Single());
    }

    [StoreFact]
    public void A_late_correction_of_an_earlier_quarter_supersedes_nothing()
    {
        using var store = Timed();
        ReportAndReview(store, Approved, Accepted);
        Publish(store, "annual");
        Report(store, Approved with { Period = Period.Parse("2023-Q1"), ReportedOn = Day("2024-06-10") });
        Report(store, Approved with { Agency = "司法部", ReportedOn = Day("2024-06-10") });
        Report(store, Approved with { ReportedOn = Day("2024-01-09"), Text = "早先" });

        Assert.Empty(store.Runs.Superseded(2023));
    }

    [StoreFact]
    public void A_run_that_did_not_rest_on_the_approval_is_not_superseded()
    {
        using var store = Timed();
        Report(store, Approved);
        Publish(store, "annual");
        Review(store, Accepted);
        Publish(store, "annual", asOf: "2024-01-19");
        Review(store, Accepted with { Decision = ReviewDecision.Returned, Reason = "缺佐证", ReviewedOn = Day("2024-01-21") });
        Publish(store, "scorecards");
        store.Write("office", "run", "r", unit => unit.FinishRun(unit.StartRun(RunKey("failed")).Id, RunOutcome.Failed, []));
        Report(store, Approved with { ReportedOn = Day("2024-06-10") });

        Assert.Empty(store.Runs.Superseded(2023));
    }

    [StoreFact]
    public void An_approval_overtaken_before_the_run_began_supersedes_nothing_later()
    {
        using var store = Timed();
        ReportAndReview(store, Approved, Accepted);
        Report(store, Approved with { ReportedOn = Day("2024-06-10"), Period = Period.Parse("2023-Q4") });
        Publish(store, "annual");
        Report(store, Approved with { ReportedOn = Day("2024-06-11") });

        Assert.Empty(store.Runs.Superseded(2023));
    }

    [StoreFact]
    public void A_run_as_of_a_day_before_the_newer_report_rests_on_the_approval_all_the_same()
    {
        using var store = Timed();
        ReportAndReview(store, Approved, Accepted);
        Report(store, Approved with { ReportedOn = Day("2024-06-10") });
        var run = Publish(store, "scorecards", asOf: "2024-05-31");
        Assert.Empty(store.Runs.Superseded(run));
        Report(store, Approved with { ReportedOn = Day("2024-06-20") });

        Assert.Equal(run, Assert.Single(store.Runs.Superseded(2023)).RunId);
    }

    private EvaluationStore Timed() => EvaluationStore.Open(Database.ConnectionString, new SteppingClock());

    private static void Report(EvaluationStore store, Delivery delivery) =>
        Assert.Equal(UnitOutcome.Written, store.Write("office", "import", "f", unit => unit.AppendDeliveries([delivery])));

    private static void Review(EvaluationStore store, Review review)
    {
        var last = store.Deliveries.History(2023)[^1];
        Assert.Equal(UnitOutcome.Written, store.Write("office", "review", "f", unit => unit.AppendReviews([new DeliveryReview(last.Id, last.Hash, review)])));
    }

    private static void ReportAndReview(EvaluationStore store, Delivery delivery, Review review)
    {
        Report(store, delivery);
        Review(store, review);
    }

    private static string Publish(EvaluationStore store, string product, string asOf = "2024-06-30")
    {
        var key = RunKey() with { Product = product, AsOf = Day(asOf) };
        store.Write("office", "run", "r", unit => unit.FinishRun(unit.StartRun(key).Id, RunOutcome.Published, []));
        return key.Id;
    }
}
