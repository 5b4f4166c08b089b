using Evaluation.Assess.Projections;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Tests.Projections;

public sealed class CoverageTests
{
    private const int Series = 300;

    /// <summary>Binomial: the share of 300 intervals that hold the new value strays from its name by more than 3.5 standard errors once in 2 000 times; 2 points are allowed for the bootstrap itself.</summary>
    [Theory]
    [InlineData(TrendMethod.TheilSen, 4)]
    [InlineData(TrendMethod.TheilSen, 6)]
    [InlineData(TrendMethod.TheilSen, 12)]
    [InlineData(TrendMethod.Ols, 5)]
    [InlineData(TrendMethod.Ols, 10)]
    public void An_interval_holds_the_new_value_as_often_as_its_name_says(TrendMethod method, int points)
    {
        var (in80, in95) = (0, 0);
        for (var seed = 0; seed < Series; seed++)
        {
            var series = SimulatedSeries.Of((seed * 7919) + points, points + 2);
            var year = Projector.Project(series.Take(points), series[^1].Year, Direction.Higher, null, new(method, 400, 1)).Years[^1];
            in80 += series[^1].Value >= year.Lower80 && series[^1].Value <= year.Upper80 ? 1 : 0;
            in95 += series[^1].Value >= year.Lower95 && series[^1].Value <= year.Upper95 ? 1 : 0;
        }

        Assert.InRange((double)in80 / Series, 0.80 - Tolerance(0.80), 0.80 + Tolerance(0.80));
        Assert.InRange((double)in95 / Series, 0.95 - Tolerance(0.95), 0.95 + Tolerance(0.95));
    }

    /// <summary>Compound growth leans on two values only, so its intervals may be wider than their name, never narrower.</summary>
    [Fact]
    public void An_interval_of_compound_growth_is_not_too_narrow()
    {
        var held = Enumerable.Range(0, Series).Count(seed =>
        {
            var series = SimulatedSeries.Of(seed * 10_473, 8);
            var year = Projector.Project(series.Take(6), series[^1].Year, Direction.Higher, null, new(TrendMethod.Cagr, 400, 1)).Years[^1];
            return series[^1].Value >= year.Lower80 && series[^1].Value <= year.Upper80;
        });
        Assert.True((double)held / Series >= 0.80 - Tolerance(0.80));
    }

    /// <summary>Each series whose true chance is p meets the target in p of the cases: the mean forecast probability is the share that came true.</summary>
    [Fact]
    public void Probabilities_come_true_as_often_as_they_say()
    {
        var (said, came) = (0.0, 0);
        for (var seed = 0; seed < Series; seed++)
        {
            var series = SimulatedSeries.Of(seed * 7907, 10);
            var target = 127m + (seed % 5) - 2;
            var projection = Projector.Project(series.Take(8), series[^1].Year, Direction.Higher, target, new(TrendMethod.Ols, 400, 1));
            said += (double)projection.Probability.Value;
            came += series[^1].Value >= target ? 1 : 0;
        }

        Assert.InRange((came - said) / Series, -Tolerance(0.5), Tolerance(0.5));
    }

    private static double Tolerance(double share) => (3.5 * Math.Sqrt(share * (1 - share) / Series)) + 0.02;
}
