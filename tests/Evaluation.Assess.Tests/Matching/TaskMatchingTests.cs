using Evaluation.Assess.Matching;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Matching;

public class TaskMatchingTests
{
    [Fact]
    public void A_plan_matches_itself_task_by_task()
    {
        Assert.Equal(139, ShippedPlan.Plan.Tasks.Count);
        Assert.All(TaskMatching.Propose(ShippedPlan.Plan, ShippedPlan.Plan), match =>
        {
            Assert.Equal(match.TaskNumber, match.PreviousTaskNumber);
            Assert.Equal(1, match.Similarity);
        });
    }

    [Fact]
    public void No_two_tasks_of_the_2023_plan_are_alike_enough_to_be_proposed() =>
        Assert.All(
            TaskMatching.Propose(ShippedPlan.Plan, ShippedPlan.Plan),
            match => Assert.InRange(match.RunnerUp!.Similarity, 0, TaskMatching.Threshold - 0.04));

    /// <summary>The pairs are known by hand: see <see cref="NextPlan"/>.</summary>
    [Fact]
    public void Edits_known_by_hand_are_found_again()
    {
        var proposals = TaskMatching.Propose(ShippedPlan.Plan, NextPlan.Plan);

        Assert.Equal(NextPlan.Pairs, proposals.Select(p => (p.TaskNumber, p.PreviousTaskNumber)));
    }

    [Fact]
    public void What_is_not_named_was_dropped()
    {
        var kept = TaskMatching.Propose(ShippedPlan.Plan, NextPlan.Plan).Select(p => p.PreviousTaskNumber).ToHashSet();

        Assert.Equal(NextPlan.Dropped, ShippedPlan.Plan.Tasks.Select(t => t.Number).Where(n => !kept.Contains(n)));
    }

    [Fact]
    public void Width_punctuation_spaces_and_the_year_make_no_difference()
    {
        var match = Assert.Single(TaskMatching.Propose(
            Made.Plan(2023, Made.Task(1, "开展“龙腾行动 2023”，培育TISC 100家（2023—2025年）。", "甲")),
            Made.Plan(2024, Made.Task(7, "开展「龙腾行动２０２４」培育ｔｉｓｃ１００家(2024—2026年)", "甲"))));

        Assert.Equal((7, 1, 1.0), (match.TaskNumber, match.PreviousTaskNumber!.Value, match.Similarity));
    }

    [Fact]
    public void A_number_that_is_no_year_does_make_a_difference()
    {
        var match = Assert.Single(TaskMatching.Propose(
            Made.Plan(2023, Made.Task(1, "培育企业100家。", "甲")), Made.Plan(2024, Made.Task(1, "培育企业300家。", "甲"))));

        Assert.InRange(match.Similarity, TaskMatching.Threshold, 0.99);
    }

    [Fact]
    public void Another_lead_lowers_the_likeness_of_equal_texts_by_its_tenth()
    {
        var before = Made.Plan(2023, Made.Task(1, "推进地理标志统一认定。", "甲", "乙"));

        // Lead 2, participant 1: exchanged roles share 1 + 1 of 2 + 2.
        Assert.Equal(0.95, Similarity(before, Made.Task(1, "推进地理标志统一认定。", "乙", "甲")));
        Assert.Equal(0.9, Similarity(before, Made.Task(1, "推进地理标志统一认定。", "丙")));
    }

    [Fact]
    public void The_likeness_is_the_cosine_of_weighted_shingles()
    {
        // ab, bc against ab, bd. Of 2 tasks ab is in both (ln 2), the others in one (ln 3): ln²2 / (ln²2 + ln²3) = 0.480453 / 1.687402.
        var match = Assert.Single(TaskMatching.Propose(Made.Plan(2023, Made.Task(1, "abc")), Made.Plan(2024, Made.Task(1, "abd"))));

        Assert.Null(match.PreviousTaskNumber);
        Assert.Equal(0.284729, match.Similarity, 6);
        Assert.Equal(1, match.RunnerUp!.TaskNumber);
    }

    [Fact]
    public void Nothing_is_proposed_for_a_task_like_no_other()
    {
        var match = Assert.Single(TaskMatching.Propose(Made.Plan(2023, Made.Task(1, "修改专利法。", "甲")), Made.Plan(2024, Made.Task(1, "？？", "甲"))));

        Assert.Equal(new ProposedMatch(1, null, 0, null), match);
    }

    [Fact]
    public void Plans_without_tasks_give_no_proposals()
    {
        Assert.Empty(TaskMatching.Propose(ShippedPlan.Plan, Made.Plan(2024)));
        Assert.All(TaskMatching.Propose(Made.Plan(2022), ShippedPlan.Plan), match => Assert.Null(match.PreviousTaskNumber));
    }

    private static double Similarity(Plan before, PlanTask task) =>
        Assert.Single(TaskMatching.Propose(before, Made.Plan(2024, task))).Similarity;
}
