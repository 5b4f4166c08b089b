using Evaluation.Assess.Annual;
using Evaluation.Assess.Explaining;
using Evaluation.Assess.Progress;
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
                Trees.AddsUp(tree);
            }

            foreach (var agency in assessment.Agencies)
            {
                var tree = Explain.Agency(assessment, agency.Agency.Name)!;
                Assert.Equal(agency.Score, tree.Figure);
                Trees.AddsUp(tree);
            }

            foreach (var indicator in assessment.Indicators)
                Trees.AddsUp(Explain.Indicator(assessment, indicator.Indicator.Code)!);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(int.MaxValue));

    [Fact]
    public void A_task_is_explained_down_to_reports_reviews_values_targets_and_cited_rules()
    {
        var report = Sample.Delivery(1, 1, "甲", DeliveryStatus.InProgress, 60, "文号8").Reviewed(ReviewDecision.Accepted);
        var assessment = WithOutcome().Report(report).Assess();
        var tree = Explain.Task(assessment, 1)!;

        // credit 0.6 · 0.9 = 0.54; delivery 54; road (15 − 10) / (20 − 10) = 0.5; total 0.7 · 54 + 0.3 · 50 = 52.8
        Assert.Equal(Score.Of(52.8m), tree.Figure);
        Assert.Equal(Score.Of(0.54m), Trees.Find(tree, "举措1得分系数").Figure);
        Assert.Equal(new CitedRule("credit.inProgressFactor", "0.9", "测试"), Trees.Find(tree, "推进中的系数").Rule);
        Assert.Equal(new CitedRule("task.deliveryWeight", "0.7", "测试"), Trees.Find(tree, "落实分").Rule);
        var row = Trees.Find(tree, "甲报送（据此计分）");
        Assert.Same(assessment.Inputs.Deliveries[0], row.Report);
        Assert.Equal(new CitedRule("task.outcomeBy", "roadElseAttainment", "测试"), Trees.Find(tree, "指标X（X）").Rule);
        Assert.Equal(Score.Of(0.5m), Trees.Find(tree, "目标进度").Figure);
        Assert.Equal((Score.Of(15), "件"), (Trees.Find(tree, "最新值（2023）").Figure, Trees.Find(tree, "最新值（2023）").Unit));
        Assert.Same(assessment.Inputs.Targets[0], Trees.Find(tree, "目标值（2025）").Target);
        Assert.Same(assessment.Inputs.Observations[0], Trees.Find(tree, "最新值（2023）").Observation);
    }

    [Fact]
    public void A_task_nobody_reported_on_says_so_and_what_it_counts()
    {
        var tree = Explain.Task(Sample.Inputs(Sample.Task(1)).Assess(), 1)!;
        Assert.Equal(Score.Unscored(UnscoredReason.NotReported), tree.Figure);
        Assert.Equal([WorkStatus.NotReported], tree.Choices);
        Assert.Equal("举措1项已办0项", tree.Text);
        Assert.Equal((Score.Of(0), "credit.notReported"), (Trees.Find(tree, "计入章节与部门的得分").Figure, Trees.Find(tree, "计入章节与部门的得分").Rule!.Setting));
    }

    [Fact]
    public void An_indicator_shows_level_and_pace_apart_with_every_value_it_had()
    {
        var tree = Explain.Indicator(WithOutcome().Assess(), "X")!;
        Assert.Equal([Verdict.Behind], tree.Choices); // 0.5 of the road in 0.6 of the time: 0.8333
        Assert.Equal("最新值未达到目标值", Trees.Find(tree, "水平").Text);
        Assert.Equal(Score.Of(75), Trees.Find(tree, "目标实现程度").Figure);
        Assert.Equal(0.8333m, Math.Round(Trees.Find(tree, "进度比").Figure!.Value.Value, 4));
        Assert.Equal("pace.onTrackFrom", Trees.Find(tree, "符合预期的下限（含）").Rule!.Setting);
        Assert.Single(Trees.Find(tree, "历年数据").Children);
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
        Assert.Equal(Score.Of(49), Trees.Find(tree, "任务得分").Figure);
        var own = Trees.Find(tree, "任务3");
        Assert.Equal((Score.Of(45), 0.5m), (own.Figure, own.Weight));
        Assert.Equal([AssignmentRole.Participant], own.Choices);
        var lost = Trees.Find(tree, "扣分");
        Assert.Equal((Score.Of(2), "每项2分，最多10分"), (lost.Figure, lost.Rule!.Value));
        Assert.Equal([DeductionCause.NotReported], lost.Choices);
    }

    [Fact]
    public void A_scheme_without_deductions_is_cited_for_it()
    {
        var lost = Trees.Find(Explain.Agency(Sample.Inputs(Sample.Task(1)).Assess(), "甲")!, "扣分");
        Assert.Equal(("无", "0种扣分事由"), (lost.Text, lost.Rule!.Value));
        Assert.Null(lost.Weight);
    }

    [Fact]
    public void A_task_says_where_in_the_plan_it_stands_and_whose_it_is()
    {
        var tree = Explain.Task(Sample.Inputs(Sample.Task(1, "甲、乙")).Assess(), 1)!;
        Assert.Equal("一、章 （一）节", Trees.Find(tree, "所属章节").Text);
        Assert.Equal([ResponsibilityMode.Responsible], Trees.Find(tree, "责任分工").Choices);
        Assert.Equal([AssignmentRole.Lead], Trees.Find(tree, "甲").Choices);
        Assert.Equal([AssignmentRole.Participant], Trees.Find(tree, "乙").Choices);
    }

    [Fact]
    public void Every_tree_begins_with_the_day_the_plan_and_the_scheme()
    {
        var ground = Explain.Task(WithOutcome().Assess(), 1)!.Children[0];
        Assert.Equal("数据截至2024-06-30", ground.Text);
        Assert.Equal(["2023年计划，SHA-256 ", "年度评价 1，SHA-256 hash"], ground.Children.Select(c => c.Text));
    }

    [Fact]
    public void An_output_indicator_is_shown_and_not_counted()
    {
        var tree = Explain.Task((WithOutcome() with { TaskIndicators = [new(1, "X", IndicatorRole.Output)] }).Assess(), 1)!;
        var output = Trees.Find(tree, "指标X（X）");
        Assert.Equal(("只列示，不计分", "task.scoreOutputs"), (output.Text, output.Rule!.Setting));
        Assert.Null(output.Weight);
        Assert.Equal([IndicatorRole.Output], output.Choices);
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
        Assert.All(Trees.All(Explain.Task(assessment, 1)!), n => Assert.NotEmpty(n.Label));
        Assert.All(
            Trees.All(Explain.Task(assessment, 1)!).Where(n => n.Figure is null),
            n => Assert.True(n.Text.Length > 0 || n.Choices.Count > 0 || n.Report is not null));
    }

    private static AnnualInputs WithOutcome() => Sample.Inputs(Sample.Task(1)) with
    {
        Indicators = [Sample.Indicator("X")],
        TaskIndicators = [new(1, "X", IndicatorRole.Outcome)],
        Targets = [Sample.Target("X", 2020, 10, 2025, 20)],
        Observations = [Sample.Value("X", 2023, 15)],
    };
}
