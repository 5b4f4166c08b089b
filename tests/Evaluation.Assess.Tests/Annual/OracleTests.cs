using Evaluation.Assess.Annual;
using Evaluation.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Assess.Tests.Annual;

/// <summary>The product against <see cref="NaiveEvaluation"/> on a thousand random plans; a failure prints the seed.</summary>
public class OracleTests
{
    [Fact]
    public void Every_score_is_what_plain_loops_over_the_methods_give() =>
        Prop.ForAll<int>(seed => Compare(RandomInputs.Of(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(int.MaxValue));

    private static void Compare(AnnualInputs inputs)
    {
        var naive = new NaiveEvaluation(inputs);
        var assessment = inputs.Assess();
        foreach (var task in assessment.Tasks)
        {
            var expected = naive.Task(task.Task);
            Same(expected.Delivery, task.Delivery);
            Same(expected.Outcome, task.Outcome);
            Same(expected.Total, task.Total);
            Same(expected.Counted, task.Counted);
            Assert.Equal(expected.HasData, task.HasData);
            foreach (var measure in task.Measures)
            {
                Assert.Same(naive.Standing(task.Task, measure.Measure), measure.Standing);
                if (measure.Standing is { } report)
                    Same(naive.Credit(measure.Measure, report), measure.Credit);
            }
        }

        Same(naive.Group(inputs.Plan.Tasks).Score, assessment.Overall.Score);
        CompareChapters(inputs, naive, assessment);
        CompareAgencies(inputs, naive, assessment);
    }

    private static void CompareChapters(AnnualInputs inputs, NaiveEvaluation naive, AnnualAssessment assessment)
    {
        var chapters = inputs.Plan.Tasks.Where(t => t.Chapter != "").GroupBy(t => t.Chapter).ToDictionary(g => g.Key, g => naive.Group(g));
        Assert.Equal(chapters.Keys, assessment.Chapters.Select(c => c.Name));
        var ranked = chapters.Values.Where(c => c.Score is not null && c.Coverage >= 65).Select(c => c.Score!.Value).ToList();
        foreach (var chapter in assessment.Chapters)
        {
            var (score, coverage) = chapters[chapter.Name];
            Same(score, chapter.Score);
            Assert.Equal(coverage, chapter.CoveragePercent, 12);
            var isRanked = score is not null && coverage >= 65;
            Same(isRanked ? 1 + ranked.Count(s => s - score > 1e-15m) : null, chapter.Rank);
        }
    }

    private static void CompareAgencies(AnnualInputs inputs, NaiveEvaluation naive, AnnualAssessment assessment)
    {
        string[] names = ["甲", "乙", "丙", "丁", "办"];
        var expected = names.Where(n => inputs.Plan.Tasks.Any(t => naive.RoleOf(n, t) is not null)).ToDictionary(n => n, naive.Agency);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), assessment.Agencies.Select(a => a.Agency.Name).Order(StringComparer.Ordinal));
        var ranked = expected.Values.Where(IsRanked).Select(a => a.Score!.Value).ToList();
        foreach (var agency in assessment.Agencies)
        {
            var naively = expected[agency.Agency.Name];
            Same(naively.Tasks, agency.TaskScore);
            Same(naively.Discipline, agency.Discipline);
            Same(naively.Score, agency.Score);
            Assert.Equal(naively.Coverage, agency.CoveragePercent, 12);
            Same(IsRanked(naively) ? 1 + ranked.Count(s => s - naively.Score!.Value > 1e-15m) : null, agency.Rank);
        }
    }

    private static bool IsRanked(NaiveEvaluation.NaiveAgency agency) => agency is { Score: not null, Count: >= 2, Coverage: >= 65 };

    private static void Same(decimal? expected, Score actual)
    {
        Assert.Equal(expected is not null, actual.IsScored);
        if (expected is { } value)
            Assert.Equal(value, actual.Value, 12);
    }
}
