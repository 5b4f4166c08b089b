using Evaluation.Model;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    [StoreFact]
    public void A_year_is_closed_and_reopened_with_who_when_and_why()
    {
        Assert.False(Store.Years.State(2023).IsClosed);
        Assert.Equal(UnitOutcome.Unchanged, Write(unit => Assert.False(unit.ReopenYear(2023, "误"))));
        Assert.Equal(UnitOutcome.Written, Close());
        Assert.Equal(UnitOutcome.Unchanged, Write(unit => Assert.False(unit.CloseYear(2023, Day("2024-03-31"), "again"))));
        Assert.Equal(Day("2024-03-31"), Store.Years.State(2023).ClosedAsOf);
        Assert.False(Store.Years.State(2024).IsClosed);
        Write(unit => Assert.True(unit.ReopenYear(2023, "补报")));

        var state = Store.Years.State(2023);
        Assert.Equal((false, null), (state.IsClosed, state.ClosedAsOf));
        var now = new FixedClock().GetUtcNow();
        Assert.Equal([new YearChange(true, Day("2024-03-31"), "年度结束", "office", now), new YearChange(false, null, "补报", "office", now)], state.History);
    }

    [StoreFact]
    public void A_closed_year_is_not_closed_as_of_another_day_before_it_is_reopened()
    {
        Close();
        var refused = Assert.Throws<YearClosedException>(() => Write(unit => unit.CloseYear(2023, Day("2024-04-30"), "again")));
        Assert.Equal((2023, Day("2024-03-31")), (refused.Year, refused.AsOf));
    }

    [StoreFact]
    public void A_closed_year_takes_nothing_new_and_the_whole_unit_is_undone()
    {
        var delivery = Delivery(DeliveryStatus.Completed, "2023-12-31");
        Append(delivery);
        Append(Case("C1", "甲", "2023-05-01"));
        var (id, hash) = IdAndHash(task: 1);
        Close();
        var before = Store.Audit.Head();
        var form = Filled("one", null, delivery);
        Action<StoreWriter>[] refused =
        [
            unit => unit.AppendDeliveries([delivery with { TaskNumber = 2 }]),
            unit => unit.AppendFormDeliveries([delivery with { TaskNumber = 3 }]),
            unit => unit.AppendReviews([new DeliveryReview(id, hash, Accepted)]),
            unit => unit.AppendSubmission(form.Form, "one.xlsx", form.File, Day("2023-04-10"), "agency"),
            unit => unit.AppendCases([Case("C2", "乙", "2023-05-01")]),
            unit => unit.AppendCaseSelections([new CaseSelection(2023, "C1", true, "", "office", Day("2023-10-01"))]),
        ];

        Assert.All(refused, work => Assert.Throws<YearClosedException>(() => Write(unit =>
        {
            unit.Note("before");
            work(unit);
        })));
        Assert.Equal(before, Store.Audit.Head());
        Write(unit => unit.ReopenYear(2023, "补报"));
        Assert.All(refused, work => Assert.Equal(UnitOutcome.Written, Write(work)));
    }

    [StoreFact]
    public void What_a_closed_year_has_already_may_come_again()
    {
        var delivery = Delivery(DeliveryStatus.Completed, "2023-12-31");
        var form = Filled("one", null, delivery);
        Append(delivery);
        Submit(form);
        var review = Accept();
        Close();

        Assert.Equal(UnitOutcome.Unchanged, Write(unit =>
        {
            unit.AppendDeliveries([delivery]);
            unit.AppendReviews([review]);
            unit.AppendSubmission(form.Form, "one.xlsx", form.File, Day("2023-04-10"), "agency");
        }));
    }

    [StoreFact]
    public void An_open_year_takes_rows_while_another_is_closed()
    {
        Close();
        Assert.Equal(1, Append(Delivery(DeliveryStatus.Completed, "2024-12-31") with { PlanYear = 2024, Period = Period.OfYear(2024) }).Added);
    }

    [StoreFact]
    public void A_years_matches_are_replaced_whole()
    {
        Write(unit => unit.SaveTaskMatches(2024, [new(2024, 11, 3), new(2024, 2, 3), new(2024, 2, 1)]));
        Write(unit => unit.SaveTaskMatches(2025, [new(2025, 1, 1)]));
        Saved? saved = null;
        Write(unit => saved = unit.SaveTaskMatches(2024, [new(2024, 2, 1), new(2024, 12, 3)]));

        Assert.Equal(new Saved(1, 2, 1), saved);
        Assert.Equal([new(2024, 2, 1), new(2024, 12, 3)], Store.Plans.TaskMatches(2024));
        Assert.Equal([new(2025, 1, 1)], Store.Plans.TaskMatches(2025));
        Assert.Equal(UnitOutcome.Unchanged, Write(unit => unit.SaveTaskMatches(2024, [new(2024, 12, 3), new(2024, 2, 1)])));
    }

    [StoreFact]
    public void A_match_of_another_year_or_given_twice_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentException>(() => Write(unit => unit.SaveTaskMatches(2024, [new(2023, 1, 1)])));
        Assert.Throws<ArgumentException>(() => Write(unit => unit.SaveTaskMatches(2024, [new(2024, 1, 1), new(2024, 1, 1)])));
    }

    private UnitOutcome Close() => Write(unit => Assert.True(unit.CloseYear(2023, Day("2024-03-31"), "年度结束")));
}
