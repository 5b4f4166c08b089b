using Evaluation.Assess.Annual;
using Evaluation.Assess.Progress;
using Evaluation.Assess.Tests.Annual;
using Evaluation.Assess.YearOnYear;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.YearOnYear;

/// <summary>Worked by hand; a measure completed with evidence is worth 100, one not reported 0.</summary>
public class YearComparisonTests
{
    private static readonly AnnualInputs TwoTasks = Sample.Inputs(Sample.Task(1), Sample.Task(2));

    [Fact]
    public void Without_a_year_before_there_is_no_comparison() => Assert.Null(TwoTasks.Assess().YearOnYear);

    [Fact]
    public void The_whole_stands_beside_itself_with_the_difference()
    {
        var overall = Compare(TwoTasks.Report(Sample.Done(1), Sample.Done(2)), TwoTasks.Report(Sample.Done(1))).Overall;

        Assert.Equal(Pair(100, 50, 50), overall.Score);
        Assert.Equal(Pair(100, 50, 50), overall.CoveragePercent);
        Assert.True(overall.IsCoverageFar);
    }

    [Fact]
    public void Chapters_meet_by_the_text_of_their_heading_whatever_its_number()
    {
        var now = Sample.Inputs(In("一、新的一章", 1), In("二、强化保护", 2)).Report(Sample.Done(2));
        var then = Sample.Inputs(In("一、强化保护", 1), In("二、旧的一章", 2)).Report(Sample.Done(2));

        var assessment = (now with { PreviousYear = then.Assess() }).Assess();
        var chapters = assessment.YearOnYear!.Chapters;

        Assert.Equal(["一、新的一章", "二、强化保护", "二、旧的一章"], chapters.Select(c => c.Name));
        Assert.Equal(YearPair.Of(Score.Of(0), Score.Unscored(UnscoredReason.NoData)), chapters[0].Score);
        Assert.Equal(Pair(100, 0, 100), chapters[1].Score);
        Assert.Equal(new(Score.Unscored(UnscoredReason.NoData), Score.Of(100), Score.Unscored(UnscoredReason.NoData)), chapters[2].Score);
        Assert.Equal(Score.Of(0), assessment.Chapters[1].PreviousScore);
    }

    [Fact]
    public void Tasks_meet_by_confirmed_matches_alone()
    {
        var now = Sample.Inputs(Sample.Task(1), Sample.Task(2), Sample.Task(3)).Report(Sample.Done(1)) with
        {
            TaskMatches = [new(Sample.Year, 1, 2), new(Sample.Year, 2, 1), new(Sample.Year, 2, 3)],
        };
        var then = Sample.Inputs(Sample.Task(1), Sample.Task(2), Sample.Task(3), Sample.Task(4)).Report(Sample.Done(1));

        var tasks = Compare(now, then).Tasks;

        Assert.Equal(
            [
                (TaskCourse.CarriedOn, 1, 2), (TaskCourse.CarriedOn, 2, 1), (TaskCourse.CarriedOn, 2, 3),
                (TaskCourse.New, 3, null), (TaskCourse.Dropped, (int?)null, (int?)4),
            ],
            tasks.Select(t => (t.Course, t.Now?.Task.Number, t.Then?.Task.Number)));
        Assert.Equal(YearPair.Of(Score.Of(100), Score.Unscored(UnscoredReason.NotReported)), tasks[0].Score);
        Assert.Equal(WorkStatus.NotReported, tasks[0].Then!.Status);
        Assert.Equal(UnscoredReason.NotApplicable, tasks[3].Score.Then.Reason);
        Assert.Equal(UnscoredReason.NotApplicable, tasks[4].Score.Now.Reason);
    }

    [Fact]
    public void Until_matches_are_confirmed_no_task_is_called_new_or_dropped()
    {
        var comparison = Compare(TwoTasks, TwoTasks);

        Assert.All(comparison.Tasks, t => Assert.Equal((TaskCourse.NotConfirmed, UnscoredReason.NoData), (t.Course, t.Score.Then.Reason)));
        Assert.Equal(2, comparison.Count(TaskCourse.NotConfirmed));
        Assert.Contains(new ComparabilityWarning(ComparabilityIssue.TasksNotConfirmed, 2), comparison.Warnings);
    }

    [Fact]
    public void A_match_of_a_task_that_is_not_there_is_left_out_and_told()
    {
        var comparison = Compare(TwoTasks with { TaskMatches = [new(Sample.Year, 1, 1), new(Sample.Year, 9, 1), new(Sample.Year, 1, 9), new(Sample.Year - 1, 1, 1)] }, TwoTasks);

        Assert.Equal([(1, 1), (2, null), (null, (int?)2)], comparison.Tasks.Select(t => (t.Now?.Task.Number, t.Then?.Task.Number)));
        Assert.Contains(new ComparabilityWarning(ComparabilityIssue.MatchesOutsidePlans, 3), comparison.Warnings);
    }

    [Fact]
    public void Ranks_change_only_where_there_are_both()
    {
        // Three tasks each are enough for a rank, one is not: 甲 and 乙 change places, 丙 gets its first rank.
        var now = Sample.Inputs([.. Led("甲", 1, 2, 3), .. Led("乙", 4, 5, 6), .. Led("丙", 7, 8, 9)])
            .Report([.. Done("乙", 4, 5, 6), .. Done("甲", 1, 2), .. Done("丙", 7)]);
        var then = Sample.Inputs([.. Led("甲", 1, 2, 3), .. Led("乙", 4, 5, 6), .. Led("丙", 7), .. Led("丁", 8)])
            .Report([.. Done("甲", 1, 2, 3), .. Done("乙", 4, 5), .. Done("丁", 8)]);

        var agencies = Compare(now, then).Agencies.ToDictionary(a => a.Agency.Name);

        Assert.Equal(Pair(1, 2, -1), agencies["乙"].Rank);
        Assert.Equal(Score.Of(1), agencies["乙"].PlacesWon);
        Assert.Equal(Score.Of(-1), agencies["甲"].PlacesWon);
        Assert.False(agencies["丙"].PlacesWon.IsScored);
        Assert.Equal(UnscoredReason.NotApplicable, agencies["丁"].Score.Now.Reason);
        Assert.Equal("丁", Compare(now, then).Agencies[^1].Agency.Name);
    }

    [Fact]
    public void Indicators_stand_with_value_and_attainment()
    {
        var indicators = Compare(
            Measured(Sample.Value("A", 2022, 40), Sample.Value("A", 2023, 44)),
            Measured(Sample.Value("A", 2022, 40))).Indicators;

        // Target 50: 88 % after 80 %.
        var only = Assert.Single(indicators);
        Assert.Equal(Pair(44, 40, 4), only.Value);
        Assert.Equal(Pair(88, 80, 8), only.Attainment);
        Assert.Equal(Trend.Better, only.Trend);
    }

    [Fact]
    public void Less_is_better_where_the_indicator_says_so()
    {
        var now = Measured(Sample.Value("A", 2023, 44)) with { Indicators = [Sample.Indicator("A", Direction.Lower)] };
        Assert.Equal(Trend.Worse, Assert.Single(Compare(now, Measured(Sample.Value("A", 2022, 40))).Indicators).Trend);
    }

    [Fact]
    public void A_value_of_the_same_period_is_no_change()
    {
        var same = Assert.Single(Compare(Measured(Sample.Value("A", 2022, 41)), Measured(Sample.Value("A", 2022, 40))).Indicators);

        Assert.Equal((Score.Of(41), Score.Of(40)), (same.Value.Now, same.Value.Then));
        Assert.Equal(UnscoredReason.NoTimeElapsed, same.Value.Change.Reason);
        Assert.Equal(UnscoredReason.NoTimeElapsed, same.Attainment.Change.Reason);
    }

    [Fact]
    public void Attainment_of_different_targets_has_no_difference()
    {
        var then = Measured(Sample.Value("A", 2022, 40)) with { Targets = [Sample.Target("A", null, null, 2025, 80)] };
        var only = Assert.Single(Compare(Measured(Sample.Value("A", 2023, 44)), then).Indicators);

        Assert.Equal((Score.Of(88), Score.Of(50)), (only.Attainment.Now, only.Attainment.Then));
        Assert.Equal(UnscoredReason.NotComputable, only.Attainment.Change.Reason);
        Assert.Equal(Score.Of(4), only.Value.Change);
    }

    [Fact]
    public void An_indicator_that_only_the_year_before_had_is_kept_with_a_reason()
    {
        var only = Assert.Single(Compare(TwoTasks, Measured(Sample.Value("A", 2022, 40))).Indicators);
        Assert.Equal((UnscoredReason.NoData, Score.Of(40)), (only.Value.Now.Reason, only.Value.Then));
    }

    [Fact]
    public void Years_alike_in_scheme_weights_and_coverage_bring_no_warning()
    {
        var reported = TwoTasks.Report(Sample.Done(1), Sample.Done(2)) with { TaskMatches = [new(Sample.Year, 1, 1), new(Sample.Year, 2, 2)] };
        Assert.Empty(Compare(reported, reported).Warnings);
    }

    [Fact]
    public void Another_scheme_other_weights_and_thin_coverage_are_told()
    {
        var scheme = Sample.Scheme();
        var then = TwoTasks with
        {
            Scheme = scheme with { Hash = "other", Task = scheme.Task with { Weights = Sample.R<IReadOnlyDictionary<int, decimal>>(new Dictionary<int, decimal> { [2] = 3 }) } },
        };
        var now = TwoTasks.Report(Sample.Done(1), Sample.Done(2)) with { TaskMatches = [new(Sample.Year, 1, 1), new(Sample.Year, 2, 2)] };

        Assert.Equal(
            [
                new(ComparabilityIssue.OtherScheme, 0),
                new(ComparabilityIssue.OtherWeights, 1),
                new(ComparabilityIssue.CoverageFar, 0),
                new ComparabilityWarning(ComparabilityIssue.LowCoverage, 1),
            ],
            Compare(now, then).Warnings);
    }

    [Fact]
    public void Rules_that_weigh_otherwise_are_told_without_a_single_task()
    {
        var scheme = Sample.Scheme();
        var then = TwoTasks with { Scheme = scheme with { Agency = scheme.Agency with { LeadWeight = Sample.R(2m) } } };
        Assert.Contains(new ComparabilityWarning(ComparabilityIssue.OtherWeights, 0), Compare(TwoTasks, then).Warnings);
    }

    private static AnnualInputs Measured(params IReadOnlyList<Observation> values) => TwoTasks with
    {
        Indicators = [Sample.Indicator("A")],
        Targets = [Sample.Target("A", null, null, 2025, 50)],
        Observations = values,
    };

    private static YearComparison Compare(AnnualInputs now, AnnualInputs then) => (now with { PreviousYear = then.Assess() }).Assess().YearOnYear!;

    private static YearPair Pair(decimal now, decimal then, decimal change) => new(Score.Of(now), Score.Of(then), Score.Of(change));

    private static PlanTask In(string chapter, int number) => Sample.Task(number) with { Chapter = chapter, Section = "" };

    private static IEnumerable<PlanTask> Led(string agency, params int[] numbers) => numbers.Select(n => Sample.Task(n, agency));

    private static IEnumerable<ReviewedDelivery> Done(string agency, params int[] numbers) => numbers.Select(n => Sample.Done(n, agency: agency));
}
