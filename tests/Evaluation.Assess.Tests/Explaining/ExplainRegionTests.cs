using System.Globalization;
using Evaluation.Assess.Explaining;
using Evaluation.Assess.Indices;
using Evaluation.Assess.Status;
using Evaluation.Assess.Tests.Status;
using Evaluation.Model;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Tests.Explaining;

/// <summary>By hand on the small sample, as the comments of <see cref="StatusEvaluationTests"/> work it out: 丁 81.25, 丙 58.33, 甲 25, 乙 22.92.</summary>
public sealed class ExplainRegionTests
{
    private const int Places = 9; // an index lives on binary floating point

    [Fact]
    public void A_regions_score_goes_down_to_values_and_the_worst_and_best_of_all()
    {
        var tree = Region("甲");

        Assert.Equal(Score.Of(25), tree.Figure);
        Assert.Equal(Score.Of(50), Trees.Find(tree, "创造").Figure); // (0 + 100) / 2
        var second = Trees.Find(tree, "P_B（P_B）");
        Assert.Equal((Score.Of(100), Combination.PercentOfWay), (second.Figure, second.How)); // (5 − 1) / (5 − 1)
        Assert.Equal([5m, 1m, 5m], second.Children.Where(c => c.Weight is not null).Select(c => c.Observation!.Value));
        Assert.Equal(["本地区值（2023）", "最差值（乙，2023）", "最好值（甲，2023）"], second.Children.Where(c => c.Weight is not null).Select(c => c.Label));
        Assert.Equal(new CitedRule("regions.normalise", "minMax", "示例"), Trees.Find(second, "标准化").Rule);
        Trees.AddsUp(tree, Places);
    }

    [Fact]
    public void Where_lower_is_better_the_highest_is_the_worst()
    {
        var cell = Trees.Find(Region("丙"), "P_C（P_C）");

        Assert.Equal(66.6667m, Math.Round(cell.Figure!.Value.Value, 4)); // (2 − 4) / (1 − 4)
        Assert.Equal([2m, 4m, 1m], cell.Children.Where(c => c.Weight is not null).Select(c => c.Observation!.Value));
    }

    [Fact]
    public void An_older_value_is_flagged_with_its_rule()
    {
        var value = Trees.Find(Trees.Find(Region("甲"), "P_C（P_C）"), "本地区值（2022）");

        Assert.Equal([CellOrigin.CarriedForward], value.Choices);
        Assert.Equal(new CitedRule("regions.maxLagYears", "1", "示例"), value.Rule);
    }

    [Fact]
    public void A_rank_counts_the_better_and_carries_its_interval_with_the_counts_it_comes_from()
    {
        var assessment = StatusEvaluation.Assess(StatusSample.Inputs());
        var interval = assessment.Regions.Scores.Single(s => s.Area.Name == "甲").Interval!;
        var rank = Trees.Find(Explain.Region(assessment, StatusSample.Areas[1])!, "名次");

        Assert.Equal((Score.Of(3), Score.Of(2)), (rank.Figure, Trees.Find(rank, "得分更高的地区").Figure));
        Assert.Equal(Score.Of((decimal)interval.Lower!.Value), Trees.Find(rank, "5%分位名次").Figure);
        Assert.Equal(Score.Of((decimal)interval.Upper!.Value), Trees.Find(rank, "95%分位名次").Figure);
        Assert.Equal(Lowest(Trees.Find(rank, "各名次出现次数").Text), interval.Lower);
        Assert.Equal(new CitedRule("regions.uncertainty.runs", "200", "示例"), Trees.Find(rank, "重算次数").Rule);
    }

    /// <summary>P_B of 甲 taken away: the median of 1, 3, 2 is 2, and (2 − 1) / (3 − 1) = 50.</summary>
    [Theory]
    [InlineData("median", Combination.Median)]
    [InlineData("mean", Combination.WeightedMean)]
    public void A_value_filled_in_shows_those_it_comes_from(string impute, Combination how)
    {
        var tree = Region("甲", Without("P_B", "11"), d => d with { Impute = new(impute, "示例") });

        var cell = Trees.Find(tree, "P_B（P_B）");
        Assert.Equal(Score.Of(50), cell.Figure);
        var value = Trees.Find(cell, "本地区值");
        Assert.Equal((Score.Of(2), how, "regions.impute"), (value.Figure, value.How, value.Rule!.Setting));
        Assert.Equal([1m, 3m, 2m], value.Children.Select(c => c.Observation!.Value));
        Assert.Equal([CellOrigin.FromOtherAreas], value.Choices);
        Trees.AddsUp(tree, Places);
    }

    [Fact]
    public void A_value_left_missing_is_left_out_of_the_mean()
    {
        var tree = Region("甲", Without("P_B", "11"), d => d with { Impute = new("none", "示例") });

        Assert.Equal((Score.Unscored(UnscoredReason.NoData), "没有可用的发布值"), (Trees.Find(tree, "P_B（P_B）").Figure, Trees.Find(tree, "P_B（P_B）").Text));
        Assert.Equal(Score.Of(0), Trees.Find(tree, "创造").Figure);
        Trees.AddsUp(tree, Places);
    }

    /// <summary>1 … 10, 30, 100 is COINr's example: one point is moved, 100 to 30.</summary>
    [Fact]
    public void A_winsorised_value_shows_the_released_one_and_its_bounds()
    {
        var assessment = Many([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100]);
        var last = Explain.Region(assessment, assessment.Inputs.Areas[^1])!;
        var value = Trees.Find(Trees.Find(last, "P_A（P_A）"), "本地区值");

        Assert.Equal((Score.Of(30), Combination.Clamped, "regions.treat"), (value.Figure, value.How, value.Rule!.Setting));
        Assert.Equal(100m, Assert.Single(value.Children, c => c.Observation is not null).Observation!.Value);
        Assert.Equal([TreatOutcome.Winsorised], value.Choices);
        Assert.Equal("缩到此值的地区：省11", Trees.Find(last, "缩尾后最好值（省10，2023）").Text);
        Assert.All(assessment.Inputs.Areas, a => Trees.AddsUp(Explain.Region(assessment, a)!, Places));
    }

    [Fact]
    public void A_logarithm_is_taken_of_the_released_value()
    {
        var assessment = Many([.. Enumerable.Range(1, 54).Select(n => (decimal)n), .. Enumerable.Range(1, 6).Select(n => n * 1_000_000m)]);
        var first = Explain.Region(assessment, assessment.Inputs.Areas[0])!;

        // ln(1 − 1 + 0.01 · (6000000 − 1)) = 11.002100
        var value = Trees.Find(Trees.Find(first, "P_A（P_A）"), "本地区值");
        Assert.Equal((Combination.ShiftedLogarithm, 11.0021m), (value.How, Math.Round(value.Figure!.Value.Value, 4)));
        Assert.All(assessment.Inputs.Areas, a => Trees.AddsUp(Explain.Region(assessment, a)!, Places));
    }

    [Theory]
    [InlineData("minMax")]
    [InlineData("zScore")]
    [InlineData("rank")]
    [InlineData("percentile")]
    [InlineData("borda")]
    [InlineData("distanceBest")]
    [InlineData("efficacy")]
    public void Every_scale_adds_up(string normalise)
    {
        foreach (var name in new[] { "甲", "乙", "丙", "丁" })
            Trees.AddsUp(Region(name, null, d => d with { Normalise = new(normalise, "示例") }), Places);
    }

    [Theory]
    [InlineData("geometric")]
    [InlineData("harmonic")]
    [InlineData("median")]
    [InlineData("copeland")]
    public void Every_way_of_putting_together_adds_up_or_says_that_it_is_none(string aggregate)
    {
        // scores of 60 to 100, so that a geometric mean has only values above 0
        var tree = Region("甲", null, d => d with { Normalise = new("efficacy", "示例"), Aggregate = new(aggregate, "示例") });

        Assert.True(tree.Figure!.Value.IsScored);
        Assert.Equal(aggregate is "geometric" or "harmonic", tree.How != Combination.Given);
        Trees.AddsUp(tree, Places);
    }

    /// <summary>With P_A 10, 10, 20, 40: 10 / 40, 1 / 5, and the best 1 / 3 where lower is better.</summary>
    [Fact]
    public void A_share_of_the_best_adds_up()
    {
        var tree = Region("乙", Without("P_A", "11").Append(StatusSample.Value("P_A", "11", 2023, 10)), d => d with { Normalise = new("fractionBest", "示例") });

        Assert.Equal((Score.Of(0.25m), Score.Of(0.2m)), (Trees.Find(tree, "P_A（P_A）").Figure, Trees.Find(tree, "P_B（P_B）").Figure));
        Assert.Equal(["最好值（丁，2022）", "本地区值（2022）"], Trees.Find(tree, "P_C（P_C）").Children.Where(c => c.Weight is not null).Select(c => c.Label));
        Trees.AddsUp(tree, Places);
    }

    /// <summary>With P_B 3 everywhere the P_A of 丙, (20 − 0) / (40 − 0), stands alone.</summary>
    [Fact]
    public void An_indicator_that_tells_no_region_apart_is_left_out_by_name()
    {
        var values = StatusSample.National.Concat(StatusSample.Regional).Where(o => o.Indicator != "P_B").Concat(StatusSample.Areas.Skip(1).Select(a => StatusSample.Value("P_B", a.Code, 2023, 3)));
        var tree = Region("丙", values);

        Assert.Equal("各地区数值无差异，不计入", Trees.Find(tree, "P_B（P_B）").Text);
        Assert.Equal(Score.Of(50), Trees.Find(tree, "创造").Figure);
        Trees.AddsUp(tree, Places);
    }

    /// <summary>P_A has a 0, which no share of the best can be taken of.</summary>
    [Fact]
    public void A_definition_that_does_not_fit_the_data_is_not_put_down_to_coverage()
    {
        var tree = Region("甲", null, d => d with { Normalise = new("fractionBest", "示例") });

        Assert.False(tree.Figure!.Value.IsScored);
        Assert.Contains("P_A", tree.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("覆盖", tree.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_the_gate_there_are_words_and_the_values_there_are()
    {
        var tree = Region("乙", Without("P_C", "12"));

        Assert.Equal((Score.Unscored(UnscoredReason.LowCoverage), "有发布值的权重低于65%，不评分，不排名次"), (tree.Figure, tree.Text));
        Assert.Equal(Score.Unscored(UnscoredReason.LowCoverage), Trees.Find(tree, "名次").Figure);
        Assert.Equal(Score.Of(50), Trees.Find(tree, "数据覆盖率").Figure);
        Assert.Equal(10m, Trees.Find(Trees.Find(tree, "P_A（P_A）"), "本地区值").Observation!.Value);
        Trees.AddsUp(tree, Places);
    }

    [Fact]
    public void The_regions_are_listed_by_rank_with_intervals_and_rules()
    {
        var tree = Explain.Regions(StatusEvaluation.Assess(StatusSample.Inputs()));

        Assert.Equal(["丁（14）", "丙（13）", "甲（11）", "乙（12）"], tree.Children.Where(c => c.Kind == FigureKind.Rank).Select(c => c.Label));
        Assert.All(tree.Children.Where(c => c.Kind == FigureKind.Rank), c => Assert.StartsWith("90%区间第", c.Text, StringComparison.Ordinal));
        Assert.Equal("regions.aggregate", Trees.Find(tree, "合成").Rule!.Setting);
        Assert.Equal("4个地区，4个有名次", tree.Text);
    }

    [Fact]
    public void Without_data_there_is_no_region_index_and_the_words_for_it()
    {
        var assessment = StatusEvaluation.Assess(StatusSample.Inputs([]));

        Assert.Equal("覆盖达到65%的地区不足2个，不编制地区指数", Explain.Regions(assessment).Text);
        Assert.Equal("覆盖达到65%的地区不足2个，不编制地区指数", Explain.Region(assessment, StatusSample.Areas[1])!.Text);
        Assert.Null(Explain.Region(assessment, StatusSample.Areas[0])); // the nation is no region
    }

    private static Explanation Region(string name, IEnumerable<Observation>? observations = null, Func<RegionIndexDefinition, RegionIndexDefinition>? change = null)
    {
        var inputs = StatusSample.Inputs(observations);
        var assessment = StatusEvaluation.Assess(inputs with { Regions = change?.Invoke(inputs.Regions) ?? inputs.Regions });
        return Explain.Region(assessment, inputs.Areas.Single(a => a.Name == name))!;
    }

    private static IEnumerable<Observation> Without(string indicator, string area) =>
        StatusSample.National.Concat(StatusSample.Regional).Where(o => o.Indicator != indicator || o.Area != area);

    /// <summary>As many provinces as there are values of P_A; P_B and P_C of no shape that needs treatment.</summary>
    private static StatusAssessment Many(IReadOnlyList<decimal> values)
    {
        List<Area> areas = [.. values.Select((_, at) => new Area((at + 11).ToString(CultureInfo.InvariantCulture), $"省{at}", "province", "CN", ""))];
        var observations = values.SelectMany((value, at) => new[]
        {
            StatusSample.Value("P_A", areas[at].Code, 2023, value),
            StatusSample.Value("P_B", areas[at].Code, 2023, at),
            StatusSample.Value("P_C", areas[at].Code, 2023, at + 1),
        });
        var inputs = StatusSample.Inputs(observations) with { Areas = areas };
        return StatusEvaluation.Assess(inputs with { Regions = inputs.Regions with { Treat = new("winsorise", "示例") } });
    }

    /// <summary>The 5 % quantile of counts such as 第3名2次、第4名9次: straight between the two runs it falls between.</summary>
    private static double Lowest(string counts)
    {
        List<double> ranks = [.. counts.Split('、').Select(c => c.Trim('第', '次').Split('名')).SelectMany(c =>
            Enumerable.Repeat(double.Parse(c[0], CultureInfo.InvariantCulture), int.Parse(c[1], CultureInfo.InvariantCulture)))];
        var place = 0.05 * (ranks.Count - 1);
        return ranks[(int)place] + ((place - (int)place) * (ranks[(int)place + 1] - ranks[(int)place]));
    }
}
