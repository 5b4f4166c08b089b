using Evaluation.Assess.Annual;
using Evaluation.Assess.Explaining;
using Evaluation.Assess.Tests.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Assess.Tests.Explaining;

public class ExplainTests
{
    [Fact]
    public void Every_tree_adds_up_and_begins_with_the_printed_score() =>
        Prop.ForAll<int>(seed =>
        {
            var assessment = RandomInputs.Of(seed).Assess();
            foreach (var task in assessment.Tasks)
            {
                var tree = Explain.Task(assessment, task.Task.Number)!;
                Assert.Equal(task.Total, tree.Figure);
                AddsUp(tree);
            }

            foreach (var agency in assessment.Agencies)
            {
                var tree = Explain.Agency(assessment, agency.Agency.Name)!;
                Assert.Equal(agency.Score, tree.Figure);
                AddsUp(tree);
            }

            foreach (var indicator in assessment.Indicators)
                AddsUp(Explain.Indicator(assessment, indicator.Indicator.Code)!);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(int.MaxValue));

    [Fact]
    public void A_task_is_explained_down_to_reports_reviews_values_targets_and_cited_rules()
    {
        var report = Sample.Delivery(1, 1, "甲", DeliveryStatus.InProgress, 60, "文号8").Reviewed(ReviewDecision.Accepted);
        var assessment = WithOutcome().Report(report).Assess();
        var tree = Explain.Task(assessment, 1)!;

        // credit 0.6 · 0.9 = 0.54; delivery 54; road (15 − 10) / (20 − 10) = 0.5; total 0.7 · 54 + 0.3 · 50 = 52.8
        Assert.Equal(Score.Of(52.8m), tree.Figure);
        Assert.Equal(Score.Of(0.54m), Find(tree, "举措1得分系数").Figure);
        Assert.Equal(new CitedRule("credit.inProgressFactor", "0.9", "测试"), Find(tree, "推进中的系数").Rule);
        Assert.Equal(new CitedRule("task.deliveryWeight", "0.7", "测试"), Find(tree, "举措落实得分").Rule);
        var row = Find(tree, "甲报送（据此计分）");
        Assert.Same(assessment.Inputs.Deliveries[0], row.Report);
        Assert.Equal("2024-01-15报送：推进中 60%，做了，佐证：文号8，来源：来源", row.Text);
        Assert.Equal("2024-02-01 审核人通过，理由：理由", Find(row, "审核").Text);
        Assert.Equal(new CitedRule("task.outcomeBy", "roadElseAttainment", "测试"), Find(tree, "成效指标 指标X").Rule);
        Assert.Equal(Score.Of(0.5m), Find(tree, "已走路程").Figure);
        Assert.Equal("件，2024-03-01发布，公布值，来源：公报", Find(tree, "最新值（2023）").Text);
        Assert.Equal("预期性，基期2020为10，文件：主文件", Find(tree, "目标值（2025）").Text);
        Assert.Same(assessment.Inputs.Observations[0], Find(tree, "最新值（2023）").Observation);
    }

    [Fact]
    public void A_task_nobody_reported_on_says_so_and_what_it_counts()
    {
        var tree = Explain.Task(Sample.Inputs(Sample.Task(1)).Assess(), 1)!;
        Assert.Equal(Score.Unscored(UnscoredReason.NotReported), tree.Figure);
        Assert.Equal("未报送，未报送，举措1项已落实0项", tree.Text);
        Assert.Equal((Score.Of(0), "credit.notReported"), (Find(tree, "计入章节与部门的得分").Figure, Find(tree, "计入章节与部门的得分").Rule!.Setting));
    }

    [Fact]
    public void An_indicator_shows_level_and_pace_apart_with_every_value_it_had()
    {
        var tree = Explain.Indicator(WithOutcome().Assess(), "X")!;
        Assert.Equal("滞后", tree.Text); // 0.5 of the road in 0.6 of the time: 0.8333
        Assert.Equal(Score.Of(75), Find(tree, "目标实现程度（%）").Figure);
        Assert.Equal(0.8333m, Math.Round(Find(tree, "进度比（路程÷时间）").Figure!.Value.Value, 4));
        Assert.Equal("pace.onTrackFrom", Find(tree, "符合预期：不低于").Rule!.Setting);
        Assert.Single(Find(tree, "历年数据").Children);
    }

    [Fact]
    public void An_agency_is_explained_through_its_tasks_discipline_and_deductions()
    {
        var inputs = Sample.Inputs(Sample.Task(1), Sample.Task(2), Sample.Task(3, "乙、甲") with { Mode = ResponsibilityMode.ByDivision })
            .Report(Sample.Done(1), Sample.Delivery(3, 1, "甲", DeliveryStatus.InProgress, 50));
        IReadOnlyList<Deduction> deductions = [new(DeductionCause.NotReported, 2, 10)];
        var assessment = (inputs with { Scheme = inputs.Scheme with { Agency = inputs.Scheme.Agency with { Deductions = Sample.R(deductions) } } }).Assess();
        var tree = Explain.Agency(assessment, "甲局")!;

        // tasks (100 + 0 + 0.5 · 45) / 2.5 = 49; discipline (50 + 50 + 100) / 3 = 66.667; 0.9 · 49 + 6.6667 − 2
        Assert.Equal(48.7667m, Math.Round(tree.Figure!.Value.Value, 4));
        Assert.Equal(Score.Of(49), Find(tree, "任务得分").Figure);
        Assert.Equal((Score.Of(45), 0.5m), (Find(tree, "任务3（参与）本部门承担部分").Figure, Find(tree, "任务3（参与）本部门承担部分").Weight));
        Assert.Equal(Score.Of(2), Find(tree, "扣分：应报未报").Figure);
        Assert.Equal("每项2分，最多10分", Find(tree, "扣分：应报未报").Text);
    }

    [Fact]
    public void What_is_not_there_has_no_explanation()
    {
        var assessment = Sample.Inputs(Sample.Task(1)).Assess();
        Assert.Null(Explain.Task(assessment, 2));
        Assert.Null(Explain.Indicator(assessment, "X"));
        Assert.Null(Explain.Agency(assessment, "戊"));
        Assert.Null(Explain.Agency(assessment, "乙")); // known, but without a task
    }

    [Fact]
    public void No_figure_stands_without_a_part_a_rule_a_row_or_words()
    {
        var assessment = WithOutcome().Assess();
        Assert.All(All(Explain.Task(assessment, 1)!), n => Assert.NotEmpty(n.Label));
        Assert.All(
            All(Explain.Task(assessment, 1)!).Where(n => n.Figure is { IsScored: false }),
            n => Assert.NotEmpty(n.Text));
    }

    private static AnnualInputs WithOutcome() => Sample.Inputs(Sample.Task(1)) with
    {
        Indicators = [Sample.Indicator("X")],
        TaskIndicators = [new(1, "X", IndicatorRole.Outcome)],
        Targets = [Sample.Target("X", 2020, 10, 2025, 20)],
        Observations = [Sample.Value("X", 2023, 15)],
    };

    private static IEnumerable<Explanation> All(Explanation node) => node.Children.SelectMany(All).Prepend(node);

    private static Explanation Find(Explanation tree, string label) => All(tree).First(n => n.Label == label);

    /// <summary>Recomputes every figure from the parts beneath it.</summary>
    private static void AddsUp(Explanation tree)
    {
        foreach (var node in All(tree).Where(n => n.Figure is { IsScored: true } && n.How != Combination.Given))
        {
            var parts = node.Children.Where(c => c.Weight is not null && c.Figure is { IsScored: true }).ToList();
            Assert.NotEmpty(parts);
            Assert.Equal(Combined(node.How, [.. parts.Select(p => (p.Weight!.Value, p.Figure!.Value.Value))]), node.Figure!.Value.Value, 12);
        }
    }

    private static decimal Combined(Combination how, IReadOnlyList<(decimal Weight, decimal Value)> parts) => how switch
    {
        Combination.WeightedMean => parts.Sum(p => p.Weight * p.Value) / parts.Sum(p => p.Weight),
        Combination.WeightedMeanPercent => 100 * parts.Sum(p => p.Weight * p.Value) / parts.Sum(p => p.Weight),
        Combination.Product => parts.Aggregate(1m, (product, p) => product * p.Value),
        Combination.Quotient => parts[0].Value / parts[1].Value,
        Combination.PercentQuotient => 100 * parts[0].Value / parts[1].Value,
        Combination.ShareOfWay => (parts[0].Value - parts[1].Value) / (parts[2].Value - parts[1].Value),
        Combination.ClampedShare => 100 * Math.Clamp(parts.Single().Value, 0, 1),
        Combination.ClampedPercent => Math.Clamp(parts.Single().Value, 0, 100),
        Combination.CappedProduct => Math.Min(parts[0].Value * parts[1].Value, parts[2].Value),
        Combination.Remainder => Math.Max(0, parts[0].Value - parts.Skip(1).Sum(p => p.Value)),
        Combination.Given => throw new InvalidOperationException("Nothing to combine."),
    };
}
