using Evaluation.Assess.Annual;
using Evaluation.Assess.Bulletin;
using Evaluation.Assess.Progress;
using static Evaluation.Assess.Tests.Bulletin.BulletinSample;

namespace Evaluation.Assess.Tests.Bulletin;

public sealed class StatusChangeTests
{
    [Fact]
    public void A_target_is_reached_by_the_figure_that_first_meets_it()
    {
        var change = Assert.Single(Between("2024-12-30", "2024-12-31").Targets); // 13.04 against 13
        Assert.Equal((true, 12.7m, 13.04m), (change.IsReached, change.Before!.Value, change.After.Value));
        Assert.Empty(Between("2024-12-31", "2025-06-30").Targets);
    }

    [Fact]
    public void A_target_is_lost_by_a_revision_below_it()
    {
        var revised = Of(Share, "2023", 12.9m, "2025-05-01"); // 示例
        var change = Assert.Single(Bulletins.Of(Inputs(Day("2024-12-31"), Day("2025-06-30"), [.. Figures, revised])).Targets);
        Assert.Equal((false, 13.04m, 12.9m), (change.IsReached, change.Before!.Value, change.After.Value));
    }

    [Fact]
    public void A_target_that_is_not_in_force_yet_counts_for_nothing()
    {
        var inputs = Inputs("2023-12-31", "2024-06-30");
        var later = Targets[0] with { Document = "新文件", TargetValue = 12, InForceFrom = Day("2024-07-01") };
        Assert.Empty(Bulletins.Of(inputs with { Targets = [.. Targets, later] }).Targets);
        Assert.Empty(Bulletins.Of(inputs with { Targets = [.. Targets, later with { InForceFrom = null }] }).Targets); // met by 12.71 before
    }

    /// <summary>The task's first measure was reported on 2024-01-15; both were due by 2024-01-31 (the sample's 31 days).</summary>
    [Fact]
    public void Statuses_are_compared_one_by_one()
    {
        var bulletin = Between("2024-01-01", "2024-02-29");
        var measures = bulletin.Measures.Select(m => (m.After.Measure.Number, m.Before.Status, m.After.Status));
        Assert.Equal([(1, WorkStatus.NotDue, WorkStatus.Completed), (2, WorkStatus.NotDue, WorkStatus.NotReported)], measures);
        Assert.Equal(WorkStatus.NotDue, Assert.Single(bulletin.Tasks).Before.Status);
        Assert.Empty(Between("2024-02-29", "2024-03-01").Measures);
    }

    /// <summary>12.71 of 2022: (12.71 - 11.6) / 1.4 = 0.793 of the road in 0.5 of the time. The plan of 2023 takes 13.04 as met early.</summary>
    [Fact]
    public void A_verdict_that_changed_stands_beside_the_one_before()
    {
        var change = Assert.Single(Between("2023-12-31", "2024-12-31").Verdicts);
        Assert.Equal((Verdict.Ahead, Verdict.MetEarly), (change.Before!.Verdict, change.After!.Verdict));
        Assert.Empty(Between("2023-12-31", "2024-06-30").Verdicts);
    }

    [Fact]
    public void An_indicator_that_came_in_or_went_is_told()
    {
        var inputs = Inputs("2023-12-31", "2024-06-30");
        var without = inputs.After with { Indicators = [] };
        Assert.Null(Assert.Single(Bulletins.Of(inputs with { After = without }).Verdicts).After);
        Assert.Null(Assert.Single(Bulletins.Of(inputs with { Before = inputs.Before with { Indicators = [] } }).Verdicts).Before);
    }

    [Fact]
    public void Evaluations_of_two_plans_do_not_compare()
    {
        var inputs = Inputs("2023-12-31", "2024-06-30");
        var other = inputs.Before with { Inputs = inputs.Before.Inputs with { Plan = inputs.Before.Plan with { Year = 2022 } } };
        Assert.Throws<ArgumentException>(() => Bulletins.Of(inputs with { Before = other }));
    }
}
