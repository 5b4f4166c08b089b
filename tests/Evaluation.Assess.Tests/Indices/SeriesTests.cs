using Evaluation.Assess.Indices.Series;
using Evaluation.Model;
using Evaluation.Model.Indices;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Assess.Tests.Indices;

public sealed class SeriesTests
{
    /// <summary>中国知识产权发展指数, 2010 = 100: the total is the plain mean of four parts (published to one place).</summary>
    [Theory]
    [InlineData(216.5, 182.7, 232.9, 241.2, 218.3)]
    [InlineData(249.3, 234.8, 274.3, 271.3, 257.4)]
    [InlineData(296.5, 267.4, 339.9, 315.3, 304.7)]
    public void The_CNIPA_total_is_the_mean_of_its_parts(double a, double b, double c, double d, double published) =>
        Assert.Equal(published, (double)LevelOf([a, b, c, d]), 0.1);

    /// <summary>NBS 中国创新指数: the mean of the fields in three editions.</summary>
    [Theory]
    [InlineData(163.7, 164.3, 208.3, 149.5, 171.5)]
    [InlineData(160.4, 146.7, 187.5, 128.2, 155.7)]
    [InlineData(177.1, 155.0, 199.7, 129.4, 165.3)]
    public void The_NBS_total_is_the_mean_of_its_fields(double a, double b, double c, double d, double published) =>
        Assert.Equal(published, (double)LevelOf([a, b, c, d]), 0.0501);

    /// <summary>Published yearly growth of 2020 over 2010: 11.8, 11.5, 10.3, 13.0, 12.2 %.</summary>
    [Theory]
    [InlineData(304.7, 11.8)]
    [InlineData(296.5, 11.5)]
    [InlineData(267.4, 10.3)]
    [InlineData(339.9, 13.0)]
    [InlineData(315.3, 12.2)]
    public void Yearly_growth_of_the_CNIPA_index(double level, double published)
    {
        var growth = Growth.Yearly(new Dictionary<int, decimal> { [2010] = 100, [2020] = (decimal)level }, 2010, 2020);
        Assert.Equal((decimal)published, Math.Round(100 * growth.Value, 1));
    }

    [Fact]
    public void Growth_that_cannot_be_told_says_why()
    {
        var values = new Dictionary<int, decimal> { [2020] = 0, [2021] = 5, [2022] = -5 };
        Assert.Equal(UnscoredReason.NotComputable, Growth.Yearly(values, 2020, 2021).Reason);
        Assert.Equal(UnscoredReason.SignChange, Growth.Yearly(values, 2021, 2022).Reason);
        Assert.Equal(UnscoredReason.NoBaseline, Growth.Yearly(values, 2019, 2021).Reason);
        Assert.Equal(UnscoredReason.NoData, Growth.Yearly(values, 2021, 2023).Reason);
        Assert.Equal(UnscoredReason.NoTimeElapsed, Growth.Yearly(values, 2021, 2021).Reason);
    }

    /// <summary>By hand: growth 20 % and 10 % then −10 % and 30 %, weights 1 and 3: 100 → 112.5 → 112.5·1.2 = 135.</summary>
    [Fact]
    public void Chained_growth_by_hand()
    {
        var index = Of([Made.Indicator("a"), Made.Indicator("b", weight: 3), Made.Aggregate("INDEX", 2)], SeriesMethod.ChainedGrowth, ("a", [50, 60, 54]), ("b", [10, 11, 14.3m]));

        Assert.Equal([100, 112.5m, 135], index.Levels[index.Tree.Root].Select(v => Math.Round(v, 12)));
        Assert.Equal([5, 7.5m], new[] { index.Contribution("a", 2011), index.Contribution("b", 2011) }.Select(v => Math.Round(v, 12)));
    }

    /// <summary>By hand: waiting falls from 20 to 16 months: 100·20/16.</summary>
    [Fact]
    public void Where_lower_is_better_the_ratio_is_turned_round()
    {
        var index = Of([Made.Indicator("a", direction: -1), Made.Aggregate("INDEX", 2)], SeriesMethod.FixedBase, ("a", [20, 16]));
        Assert.Equal([100m, 125m], index.Levels[index.Tree.Root]);
    }

    [Fact]
    public void Contributions_add_up_to_the_change_to_the_last_digit()
    {
        var cases = ArbMap.Default.GeneratorFor<PositiveInt>().Select(n => (decimal)n.Get + 0.37m).ArrayOf(4).ListOf(6);
        Prop.ForAll(cases.ToArbitrary(), rows => new[] { SeriesMethod.FixedBase, SeriesMethod.ChainedGrowth }.All(method =>
        {
            var index = Of(
                [
                    Made.Indicator("a", "X", 1), Made.Indicator("b", "X", 2), Made.Indicator("c", "Y", 0.3), Made.Indicator("d", "Y", 0.7), Made.Indicator("e", "Y", 1 / 3.0, -1), Made.Indicator("f"),
                    Made.Aggregate("X", 2, "INDEX", 1), Made.Aggregate("Y", 2, "INDEX", 6), Made.Aggregate("INDEX", 3),
                ],
                method,
                [.. rows.Select((row, i) => ("abcdef"[i].ToString(), row))]);
            return Enumerable.Range(0, index.Tree.Nodes.Length).All(node => Enumerable.Range(1, 3).All(year =>
                index.Levels[node][year] - index.Levels[node][year - 1] == Enumerable.Range(0, 6).Sum(i => index.Increments[node][i, year])));
        })).QuickCheckThrowOnFailure();
    }

    /// <summary>By hand: 2012 lies a third of the way between 10 and 16.</summary>
    [Theory]
    [InlineData(GapRule.None, 3, null, null, null)]
    [InlineData(GapRule.CarryForward, 2, 10, 10, 16)]
    [InlineData(GapRule.CarryForward, 1, null, null, 16)]
    [InlineData(GapRule.Linear, 2, 12, 14, null)]
    [InlineData(GapRule.Linear, 1, null, null, null)]
    public void Gaps_are_filled_by_the_declared_rule_and_marked(GapRule rule, int years, int? second, int? third, int? last)
    {
        var filled = GapFilling.Of(new Dictionary<int, decimal> { [2011] = 10, [2014] = 16 }, 2011, 2015, new GapRules(rule, years));

        Assert.Equal([10, second, third, 16, last], filled.Select(y => (int?)y.Value));
        Assert.Equal([false, second is not null, third is not null, false, last is not null], filled.Select(y => y.IsImputed));
    }

    [Fact]
    public void An_indicator_that_lacks_a_year_is_left_out_of_all_years_by_name()
    {
        var read = BaseIndices.Of(
            [Made.Indicator("a", "X"), Made.Indicator("b", "X"), Made.Indicator("c", "Y"), Made.Indicator("d", "X"), Made.Aggregate("X", 2, "INDEX"), Made.Aggregate("Y", 2, "INDEX"), Made.Aggregate("INDEX", 3)],
            new Dictionary<string, IReadOnlyDictionary<int, decimal>>
            {
                ["a"] = new Dictionary<int, decimal> { [2010] = 1, [2011] = 2 },
                ["b"] = new Dictionary<int, decimal> { [2010] = 1 },
                ["c"] = new Dictionary<int, decimal> { [2011] = 2 },
                ["d"] = new Dictionary<int, decimal> { [2010] = 0, [2011] = 2 },
            },
            new BaseIndexOptions(2010, 2011, SeriesMethod.FixedBase, GapRules.None),
            "observations");

        Assert.Equal(["series-gap b", "series-no-base c", "series-not-positive d"], read.Problems.Select(p => $"{p.Code.Id} {p.Values[0]}"));
        Assert.Equal(["a", "X", "INDEX"], read.Rows.Single().Tree.Codes);
        Assert.Equal([100m, 200m], read.Rows.Single().Levels[^1]);
    }

    [Fact]
    public void An_index_of_which_nothing_is_left_is_refused()
    {
        var read = BaseIndices.Of([Made.Indicator("a"), Made.Aggregate("INDEX", 2)], new Dictionary<string, IReadOnlyDictionary<int, decimal>>(), new BaseIndexOptions(2010, 2011, SeriesMethod.FixedBase, GapRules.None), "observations");
        Assert.Empty(read.Rows);
        Assert.Contains(read.Problems, p => p.Code.Id == "series-nothing-left");
    }

    private static decimal LevelOf(double[] parts)
    {
        var codes = parts.Select((_, i) => $"p{i}").ToList();
        var index = Of([.. codes.Select(c => Made.Indicator(c)), Made.Aggregate("INDEX", 2)], SeriesMethod.FixedBase, [.. parts.Select((p, i) => (codes[i], new[] { 100, (decimal)p }))]);
        return index.Levels[index.Tree.Root][1];
    }

    /// <summary>Years from 2010 on.</summary>
    private static BaseIndex Of(IReadOnlyList<IndexMeta> meta, SeriesMethod method, params (string Code, decimal[] Values)[] series)
    {
        var values = series.ToDictionary(s => s.Code, s => (IReadOnlyDictionary<int, decimal>)s.Values.Select((v, i) => (2010 + i, v)).ToDictionary(p => p.Item1, p => p.v), StringComparer.Ordinal);
        var read = BaseIndices.Of(meta, values, new BaseIndexOptions(2010, 2009 + series[0].Values.Length, method, GapRules.None), "test");
        Assert.Empty(read.Problems);
        return read.Rows.Single();
    }
}
