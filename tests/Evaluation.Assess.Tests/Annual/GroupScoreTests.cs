using Evaluation.Assess.Annual;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Annual;

public class GroupScoreTests
{
    [Fact]
    public void A_chapter_is_the_mean_of_what_its_tasks_count_with_coverage_beside_it()
    {
        // 100, 80, not reported (0): mean 60, of the reported 90, two of three covered
        var chapter = Chapter(ThreeTasks());
        Assert.Equal((Score.Of(60), Score.Of(90)), (chapter.Score, chapter.ReportedScore));
        Assert.Equal(66.6667m, Math.Round(chapter.CoveragePercent, 4));
        Assert.Equal(Score.Of(1), chapter.Rank);
    }

    [Fact]
    public void Tasks_weigh_what_the_scheme_says()
    {
        // (2·100 + 1·80 + 1·0) / 4 = 70; coverage 3 of 4
        var chapter = Chapter(Weighted(ThreeTasks(), (1, 2)));
        Assert.Equal((Score.Of(70), 75m), (chapter.Score, chapter.CoveragePercent));
    }

    [Fact]
    public void Under_the_gate_the_figure_is_shown_and_the_rank_refused()
    {
        var chapter = Chapter(Weighted(ThreeTasks(), (3, 2)));
        Assert.Equal((Score.Of(45), 50m, UnscoredReason.LowCoverage), (chapter.Score, chapter.CoveragePercent, chapter.Rank.Reason));
    }

    [Fact]
    public void What_does_not_apply_is_left_out_of_score_and_coverage()
    {
        var inputs = Sample.Inputs(Sample.Task(1), Sample.Task(2)).Report(Sample.Done(1), Sample.Delivery(2, 1, "甲", DeliveryStatus.NotApplicable));
        Assert.Equal((Score.Of(100), 100m), (Chapter(inputs).Score, Chapter(inputs).CoveragePercent));
    }

    [Fact]
    public void Completion_is_given_over_what_ends_and_over_all()
    {
        var task = Sample.Task(1, measures: 5).With(m => m.Number >= 4 ? m with { Kind = MeasureKind.Ongoing } : m);
        var inputs = Sample.Inputs(task).Report(
            Sample.Done(1, 1),
            Sample.Delivery(1, 2, "甲", DeliveryStatus.InProgress, 50),
            Sample.Delivery(1, 3, "甲", DeliveryStatus.NotApplicable),
            Sample.Delivery(1, 4, "甲", DeliveryStatus.Ongoing));
        var chapter = Chapter(inputs);
        Assert.Equal((Score.Of(50), Score.Of(50)), (chapter.CompletionOfEnding, chapter.CompletionOfAll)); // 1 of 2; 2 of 4
        Assert.Equal(1, chapter.MeasureStatuses[WorkStatus.Overdue]);
        Assert.Equal((5, 1), (chapter.MeasureStatuses.Total, chapter.TaskStatuses[WorkStatus.Overdue]));
        Assert.Equal(Enum.GetValues<WorkStatus>().Length, chapter.TaskStatuses.ByStatus.Count);
    }

    [Fact]
    public void Nothing_that_ends_has_no_completion_of_it() =>
        Assert.Equal(
            UnscoredReason.NotApplicable,
            Chapter(Sample.Inputs(Sample.Task(1, kind: MeasureKind.Ongoing))).CompletionOfEnding.Reason);

    [Fact]
    public void Chapters_are_ranked_with_ties_sharing_the_smallest_and_sections_within_their_chapter()
    {
        PlanTask At(int number, string chapter, string section) => Sample.Task(number) with { Chapter = chapter, Section = section };
        var assessment = Sample.Inputs(At(1, "一", "（一）"), At(2, "一", "（二）"), At(3, "二", "（一）"), At(4, "三", ""), At(5, "", ""))
            .Report(
                Sample.Done(1, evidence: ""),
                Sample.Done(2),
                Sample.Delivery(3, 1, "甲", DeliveryStatus.Completed, evidence: "文号"),
                Sample.Delivery(4, 1, "甲", DeliveryStatus.Completed, evidence: "文号"))
            .Assess();
        Assert.Equal(["一", "二", "三"], assessment.Chapters.Select(c => c.Name));
        Assert.Equal([3m, 1m, 1m], assessment.Chapters.Select(c => c.Rank.Value)); // 90, 100, 100
        Assert.Equal([("一", "（一）", 2m), ("一", "（二）", 1m), ("二", "（一）", 1m)], assessment.Sections.Select(s => (s.Parent, s.Name, s.Rank.Value)));
        Assert.Equal(5, assessment.Overall.Tasks.Count);
        Assert.Equal(UnscoredReason.NotApplicable, assessment.Overall.Rank.Reason);
    }

    [Fact]
    public void The_year_before_is_found_by_name_and_the_whole_by_being_the_whole()
    {
        var before = ThreeTasks() with { Plan = ThreeTasks().Plan with { Title = "2022年计划" } };
        var assessment = (Sample.Inputs(Sample.Task(1), Sample.Task(2) with { Chapter = "二、新章", Section = "" }).Report(Sample.Done(1))
            with
        { PreviousYear = before.Assess() }).Assess();
        Assert.Equal(Score.Of(60), assessment.Overall.PreviousScore);
        Assert.Equal(Score.Of(60), assessment.Chapters[0].PreviousScore);
        Assert.Equal(Score.Of(60), assessment.Sections[0].PreviousScore);
        Assert.Equal(UnscoredReason.NoData, assessment.Chapters[1].PreviousScore.Reason);
    }

    private static AnnualInputs ThreeTasks() =>
        Sample.Inputs(Sample.Task(1), Sample.Task(2), Sample.Task(3)).Report(Sample.Done(1), Sample.Done(2, evidence: ""));

    private static AnnualInputs Weighted(AnnualInputs inputs, (int Task, decimal Weight) weight)
    {
        IReadOnlyDictionary<int, decimal> weights = new Dictionary<int, decimal> { [weight.Task] = weight.Weight };
        return inputs with { Scheme = inputs.Scheme with { Task = inputs.Scheme.Task with { Weights = Sample.R(weights) } } };
    }

    private static GroupAssessment Chapter(AnnualInputs inputs) => inputs.Assess().Chapters.Single();
}
