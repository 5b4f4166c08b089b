using Evaluation.Assess.Annual;
using Evaluation.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Assess.Tests.Annual;

/// <summary>Laws that hold of any plan; a failure prints the seed.</summary>
public class LawTests
{
    [Fact]
    public void The_order_of_rows_makes_no_difference() => ForAll(inputs =>
    {
        var shuffled = inputs with
        {
            Deliveries = [.. inputs.Deliveries.Reverse()],
            Observations = [.. inputs.Observations.Reverse()],
            TaskIndicators = [.. inputs.TaskIndicators.Reverse()],
            Targets = [.. inputs.Targets.Reverse()],
            Agencies = new AgencyDirectory(inputs.Agencies.All.Reverse()),
        };
        Assert.Equal(Figures(inputs.Assess()), Figures(shuffled.Assess()));
    });

    [Fact]
    public void A_better_value_never_lowers_a_task() => ForAll(inputs =>
    {
        var before = inputs.Assess();
        foreach (var indicator in before.Indicators.Where(i => i.Latest is not null))
        {
            var step = indicator.Indicator.Direction switch { Direction.Higher => 3, Direction.Lower => -3, Direction.None => 0 };
            var after = (inputs with
            {
                Observations = [.. inputs.Observations.Select(o => o == indicator.Latest ? o with { Value = o.Value + step } : o)],
            }).Assess();
            NeverLower(before.Tasks.Select(t => t.Outcome), after.Tasks.Select(t => t.Outcome));
            NeverLower(before.Tasks.Select(t => t.Counted), after.Tasks.Select(t => t.Counted));
        }
    });

    [Fact]
    public void A_better_report_never_lowers_a_chapter() => ForAll(inputs =>
    {
        var before = inputs.Assess();
        foreach (var report in inputs.Deliveries.Where(d => d.Delivery.Status is DeliveryStatus.NotStarted or DeliveryStatus.InProgress))
        {
            // With evidence and a review that lets it pass: without, a completed measure is worth 0.8, less than 90 % · 0.9.
            var better = report.Delivery.Status == DeliveryStatus.NotStarted
                ? report.Delivery with { Status = DeliveryStatus.InProgress }
                : report.Delivery with { Status = DeliveryStatus.Completed, Evidence = "文号" };
            var review = report.Review is null or { Decision: ReviewDecision.Accepted } && better.Status == DeliveryStatus.Completed
                ? new Review(ReviewDecision.Accepted, "", null, "审核人", inputs.AsOf)
                : report.Review;
            var after = (inputs with { Deliveries = [.. inputs.Deliveries.Select(d => d == report ? new(better, review) : d)] }).Assess();
            NeverLower(before.Chapters.Select(c => c.Score), after.Chapters.Select(c => c.Score));
        }
    });

    [Fact]
    public void Contributions_of_the_tasks_add_up_to_the_group() => ForAll(inputs =>
    {
        var assessment = inputs.Assess();
        foreach (var group in assessment.Chapters.Concat(assessment.Sections).Append(assessment.Overall).Where(g => g.Score.IsScored))
        {
            var counted = group.Tasks.Where(t => t.Counted.IsScored).ToList();
            var contributions = counted.Sum(t => t.Weight / counted.Sum(c => c.Weight) * t.Counted.Value);
            Assert.Equal(group.Score.Value, contributions, 12);
        }
    });

    [Fact]
    public void Scores_and_coverage_stay_within_0_and_100() => ForAll(inputs =>
    {
        var assessment = inputs.Assess();
        IEnumerable<Score> scores =
        [
            .. assessment.Tasks.SelectMany(t => new[] { t.Delivery, t.Outcome, t.Total, t.Counted }),
            .. assessment.Chapters.SelectMany(c => new[] { c.Score, c.ReportedScore, c.CompletionOfAll, c.CompletionOfEnding }),
            .. assessment.Agencies.SelectMany(a => new[] { a.TaskScore, a.Discipline, a.Score }),
        ];
        Assert.All(scores.Where(s => s.IsScored), s => Assert.InRange(s.Value, 0, 100));
        Assert.All(assessment.Chapters.Append(assessment.Overall), c => Assert.InRange(c.CoveragePercent, 0, 100));
        Assert.All(assessment.Agencies, a => Assert.InRange(a.CoveragePercent, 0, 100));
    });

    [Fact]
    public void Ranks_are_1_to_n_and_ties_share_the_smallest() => ForAll(inputs =>
    {
        var assessment = inputs.Assess();
        AreRanks(assessment.Chapters.Where(c => c.Rank.IsScored).Select(c => (c.Score.Value, c.Rank.Value)));
        AreRanks(assessment.Agencies.Where(a => a.Rank.IsScored).Select(a => (a.Score.Value, a.Rank.Value)));
    });

    [Fact]
    public void Every_task_and_measure_has_one_status_in_the_counts() => ForAll(inputs =>
    {
        var whole = inputs.Assess().Overall;
        Assert.Equal(inputs.Plan.Tasks.Count, whole.TaskStatuses.Total);
        Assert.Equal(inputs.Plan.Tasks.Sum(t => t.Measures.Count), whole.MeasureStatuses.Total);
    });

    private static void AreRanks(IEnumerable<(decimal Score, decimal Rank)> ranked)
    {
        var all = ranked.ToList();
        Assert.All(all, one => Assert.Equal(1 + all.Count(other => other.Score - one.Score > 1e-15m), one.Rank));
    }

    private static void NeverLower(IEnumerable<Score> before, IEnumerable<Score> after) =>
        Assert.All(before.Zip(after).Where(p => p.First.IsScored), p => Assert.True(p.Second.IsScored && p.Second.Value >= p.First.Value - 1e-15m));

    /// <summary>Everything printed, in order.</summary>
    private static string Figures(AnnualAssessment a) => string.Join('\n',
    [
        .. a.Tasks.Select(t => $"{t.Task.Number} {t.Delivery} {t.Outcome} {t.Total} {t.Counted} {t.Status} {t.Band} {t.Done}"),
        .. a.Tasks.SelectMany(t => t.Measures).Select(m => $"{m.Status} {m.Credit} {m.Standing} {string.Join('|', m.Deliveries)}"),
        .. a.Chapters.Concat(a.Sections).Append(a.Overall).Select(g => $"{g.Name} {g.Score} {g.ReportedScore} {g.CoveragePercent} {g.Rank}"),
        .. a.Indicators.Select(i => $"{i.Indicator.Code} {i.Target} {i.Latest} {i.Attainment} {i.Road} {i.Pace} {i.Verdict} {i.Trend}"),
        .. a.Agencies.Select(g => $"{g.Agency.Code} {g.TaskScore} {g.Discipline} {g.Score} {g.CoveragePercent} {g.Rank} {g.Grade}"),
        .. a.Supervision.Select(s => $"{s.Cause} {s.Light} {s.Agency} {s.Task?.Number} {s.Measure?.Number} {s.Indicator?.Code} {s.DaysLate}"),
        .. a.Gaps.Select(g => $"{g.Kind} {g.Task?.Number} {g.Indicator?.Code} {g.Name} {g.Count}"),
    ]);

    private static void ForAll(Action<AnnualInputs> law) =>
        Prop.ForAll<int>(seed => law(RandomInputs.Of(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(int.MaxValue));
}
