using Evaluation.Assess.Progress;
using Evaluation.Assess.Projections;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Tests.Projections;

public sealed class ProjectorTests
{
    private static readonly SeriesPoint[] Doubling = [new(2000, 1), new(2001, 2), new(2002, 4), new(2003, 8)];

    [Theory]
    [InlineData(TrendMethod.TheilSen, 11.25)] // by hand: slope 13/6, heights −1/3, −1/6, 1, 3/2: median 5/12; 5/12 + 5 × 13/6
    [InlineData(TrendMethod.Ols, 11.8)] // by hand: Sxy 11.5, Sxx 5: slope 2.3, intercept 0.3; 0.3 + 5 × 2.3
    [InlineData(TrendMethod.Cagr, 32)] // doubles every year
    public void The_trend_is_the_one_worked_by_hand(TrendMethod method, double expected)
    {
        var projection = Project(Doubling, 2005, method);
        Assert.Equal((decimal)expected, projection.AtTarget.Value, 12);
        Assert.Equal([2004, 2005], projection.Years.Select(y => y.Year));
    }

    /// <summary>Slopes of (0,1) (1,2) (2,3) (3,4) (4,40): six are 1, those to the last point 9.75, 38/3, 18.5, 36; the median is 1, least squares say 8.</summary>
    [Fact]
    public void One_odd_year_does_not_bend_a_Theil_Sen_trend()
    {
        SeriesPoint[] series = [new(2000, 1), new(2001, 2), new(2002, 3), new(2003, 4), new(2004, 40)];
        Assert.Equal(7, Project(series, 2006, TrendMethod.TheilSen).AtTarget.Value);
        Assert.Equal(42, Project(series, 2006, TrendMethod.Ols).AtTarget.Value); // by hand: mean 10 in the middle year, Sxy 80, Sxx 10: 10 + 4 × 8
    }

    /// <summary>By hand: slopes 1, 1, 1, 1, 1, 1 between years 2000, 2001, 2003, 2006.</summary>
    [Fact]
    public void Years_without_a_value_are_kept_apart_not_closed_up()
    {
        SeriesPoint[] series = [new(2000, 0), new(2001, 1), new(2003, 3), new(2006, 6)];
        Assert.Equal(10, Project(series, 2010, TrendMethod.TheilSen).AtTarget.Value);
    }

    [Theory]
    [InlineData(TrendMethod.TheilSen)]
    [InlineData(TrendMethod.Ols)]
    public void An_exact_line_has_an_interval_without_width(TrendMethod method)
    {
        SeriesPoint[] series = [new(2018, 7.1m), new(2019, 7.4m), new(2020, 7.7m), new(2021, 8.0m), new(2022, 8.3m)];
        Assert.All(Project(series, 2025, method).Years, y => Assert.Equal([y.Value, y.Value, y.Value, y.Value], [y.Lower80, y.Upper80, y.Lower95, y.Upper95]));
        Assert.Equal(9.2m, Project(series, 2025, method).AtTarget.Value);
        Assert.Equal(1, Project(series, 2025, method, 9.2m).Probability.Value);
        Assert.Equal(0, Project(series, 2025, method, 9.2000001m).Probability.Value);
    }

    [Fact]
    public void Exact_compound_growth_has_an_interval_without_width()
    {
        SeriesPoint[] series = [new(2018, 100), new(2019, 110), new(2020, 121), new(2021, 133.1m)];
        var year = Assert.Single(Project(series, 2022, TrendMethod.Cagr).Years);
        Assert.Equal(146.41m, year.Value);
        Assert.Equal(year.Lower95, year.Upper95);
    }

    /// <summary>Four years up to 2003: the leap before them is out of sight.</summary>
    [Fact]
    public void Values_before_the_window_do_not_count()
    {
        SeriesPoint[] series = [new(1990, 500), new(1999, 900), .. Doubling];
        var options = new ProjectionOptions(TrendMethod.Ols, 1_000, WindowYears: 4);
        Assert.Equal(11.8m, Projector.Project(series, 2005, Direction.Higher, null, options).AtTarget.Value);
        Assert.Equal(UnscoredReason.TooFewPoints, Projector.Project(series, 2005, Direction.Higher, null, options with { WindowYears = 3 }).Refusal);
    }

    [Fact]
    public void Three_points_are_refused()
    {
        var projection = Project(Doubling[..3], 2005, TrendMethod.TheilSen);
        Assert.Equal(Score.Unscored(UnscoredReason.TooFewPoints), projection.AtTarget);
        Assert.Equal(Score.Unscored(UnscoredReason.TooFewPoints), projection.Probability);
        Assert.Empty(projection.Years);
    }

    [Fact]
    public void A_target_year_that_has_its_value_is_not_projected() =>
        Assert.Equal(Score.Unscored(UnscoredReason.NotApplicable), Project(Doubling, 2003, TrendMethod.Ols).AtTarget);

    [Fact]
    public void Compound_growth_of_a_zero_is_refused() =>
        Assert.Equal(Score.Unscored(UnscoredReason.NotComputable), Project([.. Doubling, new(2004, 0)], 2006, TrendMethod.Cagr).AtTarget);

    [Fact]
    public void Compound_growth_past_all_numbers_is_refused_not_thrown() =>
        Assert.Equal(Score.Unscored(UnscoredReason.NotComputable), Project(Doubling, 2900, TrendMethod.Cagr).AtTarget);

    [Fact]
    public void Without_a_better_side_or_a_target_there_is_no_probability()
    {
        Assert.Equal(UnscoredReason.NoTarget, Project(Doubling, 2005, TrendMethod.Ols).Probability.Reason);
        Assert.Equal(
            UnscoredReason.NoDirection,
            Projector.Project(Doubling, 2005, Direction.None, 9, new()).Probability.Reason);
    }

    /// <summary>Same seed, same digits; another seed, other draws but the same trend.</summary>
    [Fact]
    public void The_seed_alone_decides_the_digits()
    {
        var once = Project(SimulatedSeries.Of(5, 9), 2012, TrendMethod.TheilSen, 130);
        var again = Project(SimulatedSeries.Of(5, 9), 2012, TrendMethod.TheilSen, 130);
        var other = Projector.Project(SimulatedSeries.Of(5, 9), 2012, Direction.Higher, 130, new(Seed: 2));
        Assert.Equal(once.Years, again.Years);
        Assert.NotEqual(once.Years[^1].Lower95, other.Years[^1].Lower95);
        Assert.Equal(once.AtTarget, other.AtTarget);
    }

    internal static Projection Project(IEnumerable<SeriesPoint> series, int targetYear, TrendMethod method, decimal? target = null) =>
        Projector.Project(series, targetYear, Direction.Higher, target, new(method, 1_000));
}
