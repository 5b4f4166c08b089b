using Evaluation.Assess.Annual;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Annual;

public class GapTests
{
    [Fact]
    public void Every_kind_of_gap_is_named_with_what_it_concerns()
    {
        var inputs = Sample.Inputs(Sample.Task(1, measures: 2), Sample.Task(2, measures: 3), Sample.Task(3)) with
        {
            Indicators = [Sample.Indicator("D"), Sample.Indicator("A"), Sample.Indicator("B"), Sample.Indicator("C")],
            TaskIndicators = [new(1, "A", IndicatorRole.Outcome), new(2, "B", IndicatorRole.Output), new(3, "D", IndicatorRole.Outcome)],
            Targets = [Sample.Target("C", null, null, 2025, 5), Sample.Target("D", 2020, 1, 2025, 5)],
            Observations = [Sample.Value("B", 2023, 1), Sample.Value("C", 2022, 1)],
        };
        var gaps = inputs.Report(Sample.Done(2, 1)).Assess().Gaps;
        Assert.Equal(
            [
                (GapKind.TaskNotReported, 1, null, null, 2),
                (GapKind.TaskNotReported, 3, null, null, 1),
                (GapKind.MeasuresNotReported, 2, null, null, 2),
                (GapKind.IndicatorWithoutData, 1, "A", null, 0),
                (GapKind.IndicatorWithoutData, 3, "D", null, 0),
                (GapKind.IndicatorNotCurrent, null, "C", null, 0),
                (GapKind.IndicatorWithoutTarget, 1, "A", null, 0),
                (GapKind.IndicatorWithoutBaseline, null, "C", null, 0),
                (GapKind.NoPreviousYear, null, null, null, 0),
                (GapKind.NoTypicalCases, null, null, null, 0),
                (GapKind.RankRefused, null, null, "一、章", 0),
                (GapKind.RankRefused, null, null, "（一）节", 0),
                (GapKind.RankRefused, null, null, "甲", 0),
            ],
            gaps.Select(g => (g.Kind, g.Task?.Number, g.Indicator?.Code, g.Name, g.Count)));
    }

    [Fact]
    public void A_year_before_closes_its_gap()
    {
        var inputs = Sample.Inputs(Sample.Task(1)).Report(Sample.Done(1));
        Assert.DoesNotContain((inputs with { PreviousYear = inputs.Assess() }).Assess().Gaps, g => g.Kind == GapKind.NoPreviousYear);
    }

    [Fact]
    public void Cases_offered_are_a_gap_until_one_is_selected()
    {
        var offered = Sample.Inputs(Sample.Task(1)) with { Cases = [Case("1", null), Case("2", false)] };

        Assert.Equal(2, Assert.Single(offered.Assess().Gaps, g => g.Kind == GapKind.NoTypicalCases).Count);
        Assert.DoesNotContain((offered with { Cases = [Case("1", null), Case("2", true)] }).Assess().Gaps, g => g.Kind == GapKind.NoTypicalCases);
    }

    private static RegisteredCase Case(string code, bool? isSelected) => new(
        new(Sample.Year, code, "甲", "", 1, "示例案例", "示例", "", "第一批", "示例", Sample.AsOf),
        isSelected is { } selected ? new(Sample.Year, code, selected, "", "办", Sample.AsOf) : null);
}
