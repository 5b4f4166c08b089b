using Evaluation.Assess.Status;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Status;

public sealed class StatusEvaluationTests
{
    /// <summary>By hand for 2021: (3·110 + 125) / 4 = 113.75 and 100, so 106.875. 2022: N_A 12.5 → 125, N_B 20/10 → 200, 创造 (3·125 + 200) / 4 = 143.75; N_C 60/50 → 120 alone in 运用; total 131.875.
    /// 2023: N_A 140, N_B 200 → 155; N_C carried forward, 120; total 137.5.</summary>
    [Fact]
    public void The_national_index_is_the_mean_of_its_dimensions_with_gaps_filled_and_flagged()
    {
        var national = StatusEvaluation.Assess(StatusSample.Inputs()).National!;

        Assert.Equal([100m, 106.875m, 131.875m, 137.5m], national.Years.Select(y => Math.Round(y.Level, 9)));
        Assert.Equal([143.75m, 120m], national.Years[2].Dimensions.Select(d => Math.Round(d.Value, 9)));
        Assert.Equal(
            [("N_A", 2022, 12.5m, CellOrigin.Interpolated), ("N_C", 2023, 60m, CellOrigin.CarriedForward)],
            national.Cells.Where(c => c.Level is not null && c.Origin.IsFilled()).Select(c => (c.Indicator.Code, c.Year, c.Value!.Value, c.Origin)));
    }

    [Fact]
    public void Contributions_add_up_exactly_to_the_change_of_the_index()
    {
        var national = StatusEvaluation.Assess(StatusSample.Inputs()).National!;

        Assert.Equal(national.Years[^1].Level - 100, national.Contributions.Sum(c => c.TotalPoints));
        Assert.Equal(national.Years[^1].Change, national.Contributions.Sum(c => c.LastPoints));
        Assert.All(national.Years, y => Assert.Equal(y.Change, y.DimensionPoints.Sum()));
        // N_A: three quarters of half of 40 points.
        Assert.Equal(15m, Math.Round(national.Contributions.Single(c => c.Indicator.Code == "N_A").TotalPoints, 9));
    }

    [Fact]
    public void Coverage_counts_released_values_of_the_year_against_the_whole_definition()
    {
        var years = StatusEvaluation.Assess(StatusSample.Inputs()).National!.Years;

        // N_A .375, N_B .125, N_C .25, N_D .25 and out.
        Assert.Equal([75m, 75m, 37.5m, 50m], years.Select(y => y.CoveragePercent));
        Assert.Equal([false, false, true, true], years.Select(y => y.IsThin));
    }

    [Fact]
    public void An_indicator_without_a_base_is_left_out_by_name()
    {
        var gaps = StatusEvaluation.Assess(StatusSample.Inputs()).Gaps;

        var left = Assert.Single(gaps, g => g.Kind == StatusGapKind.NationalLeftOut);
        Assert.Equal(("N_D", LeftOutReason.NoBase, 3), (left.Indicator!.Code, left.Reason!.Value, left.Count));
        Assert.Contains(gaps, g => g.Kind == StatusGapKind.DimensionThin && g.Name == "运用");
    }

    [Fact]
    public void A_value_released_after_the_day_does_not_leak_in()
    {
        var late = new DateOnly(2024, 12, 31);
        var revised = StatusSample.National.Concat(StatusSample.Regional)
            .Append(StatusSample.Value("N_A", "CN", 2022, 99, late))
            .Append(StatusSample.Value("N_B", "CN", 2023, 1, late))
            .Append(StatusSample.Value("P_A", "11", 2023, 999, late)).ToList();

        var (before, after) = (StatusEvaluation.Assess(StatusSample.Inputs(revised)), StatusEvaluation.Assess(StatusSample.Inputs(revised, late)));

        Assert.Equal(137.5m, Math.Round(before.National!.Years[^1].Level, 9));
        Assert.NotEqual(137.5m, Math.Round(after.National!.Years[^1].Level, 9));
        Assert.Equal(25m, before.Regions.Scores.Single(s => s.Area.Name == "甲").Total.Value);
        Assert.Equal(50m, after.Regions.Scores.Single(s => s.Area.Name == "甲").Total.Value);
    }

    /// <summary>By hand: P_A 0, 25, 50, 100; P_B 100, 0, 50, 25; 创造 50, 12.5, 50, 62.5; P_C (lower is better) 0, 33.33, 66.67, 100; totals 25, 22.92, 58.33, 81.25.</summary>
    [Fact]
    public void Provinces_are_scored_ranked_banded_and_grouped()
    {
        var regions = StatusEvaluation.Assess(StatusSample.Inputs()).Regions;

        Assert.Equal(["丁", "丙", "甲", "乙"], regions.Scores.Select(s => s.Area.Name));
        Assert.Equal([81.25m, 58.3333m, 25m, 22.9167m], regions.Scores.Select(s => Math.Round(s.Total.Value, 4)));
        Assert.Equal([1m, 2m, 3m, 4m], regions.Scores.Select(s => s.Rank.Value));
        Assert.Equal(["高", "低", "低", "低"], regions.Scores.Select(s => s.Band));
        Assert.Equal([("西部", 69.7917m), ("东部", 23.9583m)], regions.Groups.Select(g => (g.Name, Math.Round(g.Mean.Value, 4))));
        Assert.All(regions.Scores, s => Assert.True(s.Interval!.Lower <= s.Interval.Median && s.Interval.Median <= s.Interval.Upper));
    }

    [Fact]
    public void An_older_year_stands_in_and_is_flagged()
    {
        var assessment = StatusEvaluation.Assess(StatusSample.Inputs());

        Assert.All(assessment.Regions.Scores, s => Assert.Equal(CellOrigin.CarriedForward, s.Cells[2].Origin));
        Assert.Contains(assessment.Gaps, g => g is { Kind: StatusGapKind.RegionIndicatorOlder, Count: 4, Years: [2022] });
    }

    [Fact]
    public void A_province_below_the_gate_gets_neither_score_nor_rank()
    {
        // Without P_C, which weighs a half, 乙 has 50 % of the weight.
        var regions = StatusEvaluation.Assess(StatusSample.Inputs(
            StatusSample.National.Concat(StatusSample.Regional).Where(o => o is not { Indicator: "P_C", Area: "12" }))).Regions;

        var refused = regions.Scores[^1];
        Assert.Equal(("乙", 50m, false), (refused.Area.Name, refused.CoveragePercent, refused.Rank.IsScored));
        Assert.Equal(UnscoredReason.LowCoverage, refused.Total.Reason);
        Assert.Equal(3, regions.Scores.Count(s => s.Rank.IsScored));
    }

    [Fact]
    public void Nothing_known_gives_no_index_and_says_so()
    {
        var assessment = StatusEvaluation.Assess(StatusSample.Inputs([]));

        Assert.Null(assessment.National);
        Assert.Null(assessment.Regions.Index);
        Assert.Contains(assessment.Gaps, g => g.Kind == StatusGapKind.NoNationalIndex);
        Assert.Contains(assessment.Gaps, g => g.Kind == StatusGapKind.NoRegionIndex);
        Assert.Equal(4, assessment.Regions.Scores.Count);
    }
}
