using Evaluation.Assess.Statements;

namespace Evaluation.Assess.Tests.Statements;

public sealed class StatementCheckerTests
{
    /// <summary>中国知识产权发展状况评价报告 2017, 环境: 216.8 → 241.2, printed as 24.4 points and 11.2 %; worked from the printed figures it would be 11.25, so 11.3.</summary>
    [Fact]
    public void A_growth_that_differs_in_the_last_place_can_be_true()
    {
        var claim = Claim(216.8m, 241.2m, 1, (ChangeKind.Difference, 24.4m), (ChangeKind.Growth, 11.2m));
        var check = StatementChecker.Check(claim);
        Assert.Equal(ClaimOutcome.CanBeTrue, check.Outcome);
        Assert.Equal(11.206m, check.Changes[1].Lowest.Value, 3); // 241.15 / 216.85
        Assert.Equal(11.303m, check.Changes[1].Highest.Value, 3); // 241.25 / 216.75
        Assert.Equal(ClaimOutcome.CanBeTrue, Outcome(216.8m, 241.2m, (ChangeKind.Growth, 11.3m)));
        Assert.Equal(ClaimOutcome.CannotBeTrue, Outcome(216.8m, 241.2m, (ChangeKind.Growth, 11.1m)));
        Assert.Equal(ClaimOutcome.CannotBeTrue, Outcome(216.8m, 241.2m, (ChangeKind.Growth, 11.4m)));
    }

    /// <summary>By hand: a base in 9.5–10.5 and a later figure in 10.5–11.5 allow a difference of 2 (9.5 → 11.5) and a growth of 5 % (10 → 10.5), but 5 % of anything there is under 0.53.</summary>
    [Fact]
    public void Two_changes_may_each_be_possible_and_not_both()
    {
        var check = StatementChecker.Check(Claim(10, 11, 1, (ChangeKind.Difference, 2), (ChangeKind.Growth, 5)));
        Assert.All(check.Changes, c => Assert.Equal(ClaimOutcome.CanBeTrue, c.Outcome));
        Assert.Equal(ClaimOutcome.CannotBeTrue, check.Outcome);
    }

    /// <summary>国际排名: 19 (2012) → 10 (2016) was printed as 3 places a year; it is 2.25. 20 (2014) → 8 (2018) is 3.</summary>
    [Theory]
    [InlineData(19, 10, ClaimOutcome.CannotBeTrue)]
    [InlineData(20, 8, ClaimOutcome.CanBeTrue)]
    public void Three_places_a_year_is_three(int from, int to, ClaimOutcome expected)
    {
        var claim = new Claim(PrintedFigure.Exact(from), PrintedFigure.Exact(to), 4, [new(ChangeKind.YearlyDifference, PrintedFigure.Rounded(-3))]);
        Assert.Equal(expected, StatementChecker.Check(claim).Outcome);
    }

    /// <summary>2020 report, 2010 = 100: 年均增速 of the total and the four parts as published.</summary>
    [Theory]
    [InlineData("304.7", "11.8")]
    [InlineData("296.5", "11.5")]
    [InlineData("267.4", "10.3")]
    [InlineData("339.9", "13.0")]
    [InlineData("315.3", "12.2")]
    public void The_published_yearly_growth_since_2010_can_be_true(string index, string growth)
    {
        var claim = new Claim(PrintedFigure.Exact(100), PrintedFigure.Rounded(Read(index)), 10, [new(ChangeKind.YearlyGrowth, PrintedFigure.Rounded(Read(growth)))]);
        Assert.Equal(ClaimOutcome.CanBeTrue, StatementChecker.Check(claim).Outcome);
        var wrong = claim with { Changes = [new(ChangeKind.YearlyGrowth, PrintedFigure.Rounded(Read(growth) + 0.2m))] };
        Assert.Equal(ClaimOutcome.CannotBeTrue, StatementChecker.Check(wrong).Outcome);
    }

    /// <summary>NBS 2023: stated growth of the total and 投入 fits the first published 2022 figures; that of 环境, 成效 does not, because 2022 was revised without saying so.</summary>
    [Theory]
    [InlineData("160.4", "177.1", "10.4", ClaimOutcome.CanBeTrue)]
    [InlineData("146.7", "155.0", "5.5", ClaimOutcome.CannotBeTrue)]
    [InlineData("187.5", "199.7", "6.5", ClaimOutcome.CanBeTrue)]
    [InlineData("128.2", "129.4", "0.4", ClaimOutcome.CannotBeTrue)]
    public void A_silent_revision_shows(string from, string to, string growth, ClaimOutcome expected) =>
        Assert.Equal(expected, Outcome(Read(from), Read(to), (ChangeKind.Growth, Read(growth))));

    [Fact]
    public void Too_few_figures_can_not_contradict_each_other()
    {
        Assert.Equal(ClaimOutcome.NothingToCheck, StatementChecker.Check(new(null, PrintedFigure.Rounded(12.7m), 1, [new(ChangeKind.Difference, PrintedFigure.Rounded(0.3m))])).Outcome);
        Assert.Equal(ClaimOutcome.NothingToCheck, StatementChecker.Check(new(PrintedFigure.Rounded(100), PrintedFigure.Rounded(200), null, [new(ChangeKind.YearlyGrowth, PrintedFigure.Rounded(50))])).Outcome);
    }

    /// <summary>By hand: later 241.2 with 24.4 points means about 216.8 before, so 11.25 %; 12 % would need 217.8.</summary>
    [Fact]
    public void A_figure_that_is_not_given_follows_from_the_others()
    {
        Claim Of(decimal growth) => new(null, PrintedFigure.Rounded(241.2m), 1, [new(ChangeKind.Difference, PrintedFigure.Rounded(24.4m)), new(ChangeKind.Growth, PrintedFigure.Rounded(growth))]);
        Assert.Equal(ClaimOutcome.CanBeTrue, StatementChecker.Check(Of(11.2m)).Outcome);
        Assert.Equal(ClaimOutcome.CannotBeTrue, StatementChecker.Check(Of(12.0m)).Outcome);
    }

    [Fact]
    public void Figures_past_all_reason_are_not_checked_and_do_not_throw()
    {
        var huge = PrintedFigure.Exact(1e27m);
        Assert.Equal(ClaimOutcome.NothingToCheck, StatementChecker.Check(new(huge, huge, 30, [new(ChangeKind.YearlyGrowth, huge)])).Outcome);
        Assert.Equal(ClaimOutcome.CannotBeTrue, StatementChecker.Check(new(PrintedFigure.Exact(1), PrintedFigure.Exact(1e12m), 99, [new(ChangeKind.YearlyGrowth, PrintedFigure.Exact(1e15m))])).Outcome);
    }

    /// <summary>As text, because 155.0 is not 155: the places tell what was rounded.</summary>
    private static decimal Read(string printed) => decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture);

    private static ClaimOutcome Outcome(decimal from, decimal to, params (ChangeKind Kind, decimal Amount)[] changes) =>
        StatementChecker.Check(Claim(from, to, 1, changes)).Outcome;

    private static Claim Claim(decimal from, decimal to, int years, params (ChangeKind Kind, decimal Amount)[] changes) => new(
        PrintedFigure.Rounded(from),
        PrintedFigure.Rounded(to),
        years,
        [.. changes.Select(c => new ClaimedChange(c.Kind, PrintedFigure.Rounded(c.Amount)))]);
}
