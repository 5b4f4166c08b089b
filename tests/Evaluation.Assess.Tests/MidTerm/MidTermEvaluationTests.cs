using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Progress;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.MidTerm;

public sealed class MidTermEvaluationTests
{
    private static readonly MidTermAssessment Assessment = MidTermEvaluation.Assess(Published.Inputs(Published.AsOf));

    /// <summary>Worked by hand from the published values: (v − v0) / (vT − v0), years over years, and their quotient.</summary>
    [Theory]
    [InlineData("HV_PATENT_PER10K", 98.333, 96.491, 60, 1.6082, Verdict.Ahead)]
    [InlineData("PLEDGE_AMT", 266.872, 623.520, 60, 10.392, Verdict.MetEarly)]
    [InlineData("IP_ROYALTY_TRADE", 107.577, 186.780, 60, 3.1130, Verdict.MetEarly)]
    [InlineData("PATENT_INTENSIVE_GDP", 97.692, 78.571, 50, 1.5714, Verdict.Ahead)]
    [InlineData("COPYRIGHT_GDP", 98.8, 18.182, 50, 0.3636, Verdict.Behind)]
    [InlineData("IP_SATISFACTION", 100.049, 102.051, 60, 1.7009, Verdict.MetEarly)]
    public void The_published_values_give_the_published_figures(string code, double attainment, double road, double time, double pace, Verdict verdict)
    {
        var indicator = Of(code);
        Assert.Equal(attainment, (double)indicator.Attainment.Value, 0.0005);
        Assert.Equal(road, (double)indicator.Road.Value * 100, 0.0005);
        Assert.Equal(time, (double)indicator.Time.Value * 100, 0.0005);
        Assert.Equal(pace, (double)indicator.Pace.Value, 0.0005);
        Assert.Equal(verdict, indicator.Verdict);
    }

    [Fact]
    public void Without_a_baseline_the_level_alone_is_tested()
    {
        var appeals = Of("CIVIL_FIRST_ACCEPT");
        Assert.Equal(Score.Unscored(UnscoredReason.NoBaseline), appeals.Pace);
        Assert.Equal(108.118, (double)appeals.Attainment.Value, 0.0005);
        Assert.Equal(Verdict.MetEarly, appeals.Verdict);
        Assert.Equal(Score.Unscored(UnscoredReason.TooFewPoints), appeals.Projection.AtTarget);
    }

    [Fact]
    public void Royalties_are_met_and_have_fallen()
    {
        Assert.True(Of("IP_ROYALTY_TRADE").MetThenFell); // 3765.2 after 3872.5
        Assert.Equal(["IP_ROYALTY_TRADE"], Assessment.Indicators.Where(i => i.MetThenFell).Select(i => i.Indicator.Code));
    }

    /// <summary>The official finding of March 2024 comes out for six; the other two stand beside the official word with the reason.</summary>
    [Fact]
    public void Six_verdicts_agree_with_the_official_ones_and_two_say_why_not()
    {
        Assert.Equal(6, Assessment.Indicators.Count(i => i.Official.Agreement == Agreement.Agrees));
        Assert.Equal((Agreement.Differs, DisagreementCause.PaceBelowBand), (Of("COPYRIGHT_GDP").Official.Agreement, Of("COPYRIGHT_GDP").Official.Cause));
        Assert.Equal((Agreement.Differs, DisagreementCause.NoPublishedValue), (Of("OVERSEAS_INV_GRANT").Official.Agreement, Of("OVERSEAS_INV_GRANT").Official.Cause));
        Assert.Equal((Verdict.Unknown, UnscoredReason.NoData), (Of("OVERSEAS_INV_GRANT").Verdict, Of("OVERSEAS_INV_GRANT").VerdictReason));
    }

    /// <summary>What the scheme's citations say of its bands.</summary>
    [Theory]
    [InlineData(1.00, 0.90, 6)]
    [InlineData(1.57, 0.90, 6)]
    [InlineData(1.58, 0.90, 5)] // 专利密集型产业: 1.5714
    [InlineData(1.10, 0.37, 6)]
    [InlineData(1.10, 0.36, 7)] // only a band from 0.36 calls 版权产业 as expected
    public void The_bands_may_lie_where_the_scheme_says(double ahead, double onTrack, int agreeing)
    {
        var inputs = Published.Inputs(Published.AsOf, scheme: Published.Scheme((decimal)ahead, (decimal)onTrack));
        Assert.Equal(agreeing, MidTermEvaluation.Assess(inputs).Indicators.Count(i => i.Official.Agreement == Agreement.Agrees));
    }

    /// <summary>专利密集型产业占比 of 2022: 12.71 (CNIPA 562, 2023-12-29), 12.7 (March 2024), 12.60 (census revision, 2024-12-31).</summary>
    [Theory]
    [InlineData("2023-12-28", 2021, 12.44)]
    [InlineData("2023-12-29", 2022, 12.71)]
    [InlineData("2024-03-28", 2022, 12.71)]
    [InlineData("2024-03-31", 2022, 12.7)]
    [InlineData("2024-12-30", 2022, 12.7)]
    public void Nothing_released_after_the_day_leaks_in(string asOf, int year, double value)
    {
        var latest = Of("PATENT_INTENSIVE_GDP", At(asOf)).Latest!;
        Assert.Equal((year, (decimal)value), (latest.Period.Year, latest.Value));
    }

    [Fact]
    public void After_the_revision_2022_reads_12_60_and_2023_is_there()
    {
        var series = Of("PATENT_INTENSIVE_GDP", At("2024-12-31")).Series;
        Assert.Equal([(2022, 12.6m), (2023, 13.04m)], series.TakeLast(2).Select(o => (o.Period.Year, o.Value)));
    }

    [Fact]
    public void A_finding_published_later_does_not_show()
    {
        var before = At("2024-03-28");
        Assert.All(before.Indicators, i => Assert.Equal(Agreement.NoFinding, i.Official.Agreement));
        Assert.Equal(8, before.Gaps.Count(g => g.Kind == MidTermGapKind.WithoutFinding));
    }

    [Fact]
    public void Values_after_the_evaluated_year_are_left_out_whenever_they_were_released()
    {
        var later = MidTermEvaluation.Assess(Published.Inputs(new(2026, 1, 1)));
        Assert.Equal(2023, Of("HV_PATENT_PER10K", later).Latest!.Period.Year);
    }

    /// <summary>2019 stands in the plan's document only; with it the copyright share has 2017, 2018, 2019, 2021, 2022 within six years.</summary>
    [Fact]
    public void The_baseline_stands_in_for_a_year_without_value() => Assert.Equal(5, Of("COPYRIGHT_GDP").Projection.Points);

    /// <summary>Royalties: 2022 and 2023 published by then, 2020 from the plan's document: three points.</summary>
    [Fact]
    public void Three_points_give_no_projection() => Assert.Equal(UnscoredReason.TooFewPoints, Of("IP_ROYALTY_TRADE").Projection.Refusal);

    /// <summary>By hand: 6.3, 7.5, 9.4, 11.8: slopes 1.2, 1.55, 11/6, 1.9, 2.15, 2.4; median 28/15 = 1.8667; heights 6.3, 5.6333, 5.6667, 6.2: median 5.9333; five years on 15.2667. 2025 came out at 16.</summary>
    [Fact]
    public void High_value_patents_are_projected_past_their_target()
    {
        var projection = Of("HV_PATENT_PER10K").Projection;
        Assert.Equal(15.2667, (double)projection.AtTarget.Value, 0.0001);
        Assert.Equal([2024, 2025], projection.Years.Select(y => y.Year));
        Assert.True(projection.Years[^1].Lower95 <= 16 && 16 <= projection.Years[^1].Upper95);
        Assert.True(projection.Probability.Value > 0.9m);
    }

    [Fact]
    public void Risks_name_what_is_behind_unlikely_fallen_or_unknown()
    {
        Assert.Contains(Assessment.Risks, r => (r.Kind, r.Indicator.Indicator.Code) == (MidTermRiskKind.Behind, "COPYRIGHT_GDP"));
        Assert.Contains(Assessment.Risks, r => (r.Kind, r.Indicator.Indicator.Code) == (MidTermRiskKind.MetThenFell, "IP_ROYALTY_TRADE"));
        Assert.Contains(Assessment.Risks, r => (r.Kind, r.Indicator.Indicator.Code) == (MidTermRiskKind.NoData, "OVERSEAS_INV_GRANT"));
        Assert.DoesNotContain(Assessment.Risks, r => r.Indicator.Indicator.Code is "PLEDGE_AMT" or "HV_PATENT_PER10K" or "CIVIL_FIRST_ACCEPT");
    }

    /// <summary>
    /// Only the pledge amount has gone more than twice its road (623.5 %); royalties 186.8 %, appeals 108.1 % of a target without a baseline.
    /// The copyright share, by hand: median slope 0.0127 a year, 7.4587 in 2025, residuals under 0.011: 7.5 is more than three of them away.
    /// </summary>
    [Fact]
    public void Candidates_for_adjusting_are_far_past_their_target_or_out_of_its_reach()
    {
        Assert.Equal(
            [(AdjustmentKind.Raise, "PLEDGE_AMT"), (AdjustmentKind.Unreachable, "COPYRIGHT_GDP")],
            Assessment.Adjustments.Select(a => (a.Kind, a.Indicator.Indicator.Code)));
        Assert.Equal(7.4587, (double)Of("COPYRIGHT_GDP").Projection.AtTarget.Value, 0.0001);
        Assert.InRange(Of("COPYRIGHT_GDP").Projection.Probability.Value, 0.002m, 0.045m);
        Assert.Contains(Assessment.Risks, r => (r.Kind, r.Indicator.Indicator.Code) == (MidTermRiskKind.LowProbability, "COPYRIGHT_GDP"));
    }

    [Fact]
    public void Gaps_say_what_is_missing_and_of_which_year()
    {
        Assert.Contains(Assessment.Gaps, g => g is { Kind: MidTermGapKind.NotCurrent, Indicator.Code: "COPYRIGHT_GDP", Year: 2022 });
        Assert.Contains(Assessment.Gaps, g => g is { Kind: MidTermGapKind.WithoutBaseline, Indicator.Code: "CIVIL_FIRST_ACCEPT" });
        Assert.Contains(Assessment.Gaps, g => g is { Kind: MidTermGapKind.WithoutData, Indicator.Code: "OVERSEAS_INV_GRANT" });
        Assert.Contains(Assessment.Gaps, g => g.Kind == MidTermGapKind.NoPlanYear);
    }

    [Fact]
    public void The_order_of_the_inputs_does_not_matter()
    {
        var inputs = Published.Inputs(Published.AsOf);
        var turned = MidTermEvaluation.Assess(inputs with { Observations = [.. inputs.Observations.Reverse()], Targets = [.. inputs.Targets.Reverse()] });
        Assert.Equal(Figures(Assessment), Figures(turned));
    }

    [Fact]
    public void Values_of_two_areas_are_a_mistake_of_the_caller()
    {
        var inputs = Published.Inputs(Published.AsOf);
        Assert.Throws<ArgumentException>(() => MidTermEvaluation.Assess(inputs with { Observations = [.. inputs.Observations, inputs.Observations[0] with { Area = "440000" }] }));
    }

    private static IEnumerable<string> Figures(MidTermAssessment assessment) =>
        assessment.Indicators.Select(i => $"{i.Indicator.Code} {i.Pace} {i.Projection.AtTarget} {i.Projection.Probability} {i.Verdict}");

    private static MidTermAssessment At(string asOf) =>
        MidTermEvaluation.Assess(Published.Inputs(DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    private static MidTermIndicator Of(string code, MidTermAssessment? assessment = null) =>
        (assessment ?? Assessment).Indicators.Single(i => i.Indicator.Code == code);
}
