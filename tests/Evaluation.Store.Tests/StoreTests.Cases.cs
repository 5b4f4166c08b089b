using Evaluation.Model;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    [StoreFact]
    public void The_latest_row_and_the_last_word_on_a_case_count_as_of_the_day()
    {
        var first = Case("C1", "示例甲", "2023-05-01");
        var revised = Case("C1", "示例甲（修订）", "2023-09-01");
        var other = Case("C2", "示例乙", "2023-06-01", agency: "海关总署") with { TaskNumber = null, Area = "" };
        var passed = new CaseSelection(2023, "C1", false, "材料不足", "office", Day("2023-07-01"));
        var chosen = new CaseSelection(2023, "C1", true, "", "office", Day("2023-10-01"));
        Write(unit =>
        {
            unit.AppendCases([revised, other, first]);
            unit.AppendCaseSelections([chosen, passed]);
        });

        Assert.Equal([new(first, null)], Store.Cases.AsOf(2023, Day("2023-05-31")));
        Assert.Equal([new(first, passed), new(other, null)], Store.Cases.AsOf(2023, Day("2023-08-31")));
        Assert.Equal([new(revised, chosen), new(other, null)], Store.Cases.AsOf(2023, Day("2023-12-31")));
        Assert.Equal([new(other, null)], Store.Cases.AsOf(2023, Day("2023-12-31"), "海关总署"));
        Assert.Empty(Store.Cases.AsOf(2022, Day("2023-12-31")));
    }

    [StoreFact]
    public void A_case_that_says_the_same_is_unchanged_and_a_correction_back_counts()
    {
        var a = Case("C1", "甲", "2023-05-01");
        var b = Case("C1", "乙", "2023-05-01");
        Assert.Equal(new Appended(1, 0), Append(a));
        Assert.Equal(new Appended(0, 1), Append(a with { ReportedOn = Day("2023-08-01"), Source = "补报" }));
        Assert.Equal(new Appended(1, 0), Append(b));
        Assert.Equal(new Appended(1, 0), Append(a));
        Assert.Equal(new Appended(1, 0), Append(b with { ReportedOn = Day("2023-08-01") }));
        Assert.Equal(new Appended(0, 1), Append(a));
        Assert.Equal("乙", Assert.Single(Store.Cases.AsOf(2023, Day("2023-12-31"))).Case.Title);
    }

    [StoreFact]
    public void A_case_that_went_over_to_another_agency_is_no_longer_its_firsts()
    {
        Append(Case("C1", "甲", "2023-05-01"));
        Append(Case("C1", "甲", "2023-06-01", agency: "海关总署"));

        Assert.Empty(Store.Cases.AsOf(2023, Day("2023-12-31"), "司法部"));
        Assert.Single(Store.Cases.AsOf(2023, Day("2023-05-31"), "司法部"));
        Assert.Single(Store.Cases.AsOf(2023, Day("2023-12-31"), "海关总署"));
    }

    [StoreFact]
    public void A_word_on_a_case_is_kept_once_and_can_be_taken_back()
    {
        var chosen = new CaseSelection(2023, "C1", true, "", "office", Day("2023-10-01"));
        Append(Case("C1", "甲", "2023-05-01"));
        Assert.Equal(UnitOutcome.Written, Write(unit => unit.AppendCaseSelections([chosen])));
        Assert.Equal(UnitOutcome.Unchanged, Write(unit => unit.AppendCaseSelections([chosen])));
        Write(unit => unit.AppendCaseSelections([chosen with { IsSelected = false }]));
        Write(unit => unit.AppendCaseSelections([chosen]));

        Assert.True(Assert.Single(Store.Cases.AsOf(2023, Day("2023-12-31"))).IsSelected);
        Assert.Equal(3, Store.Examine().Rows["case_selection"]);
    }

    [StoreFact]
    public void A_word_on_no_case_is_the_callers_mistake() => Assert.Throws<ArgumentException>(() =>
        Write(unit => unit.AppendCaseSelections([new CaseSelection(2023, "C9", true, "", "office", Day("2023-10-01"))])));

    private Appended Append(TypicalCase offered)
    {
        Appended? appended = null;
        Write(unit => appended = unit.AppendCases([offered]));
        return appended!;
    }
}
