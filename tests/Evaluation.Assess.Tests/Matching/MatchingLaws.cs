using Evaluation.Assess.Matching;
using Evaluation.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Assess.Tests.Matching;

/// <summary>Laws that hold of any two plans; a failure prints the seed.</summary>
public class MatchingLaws
{
    private static readonly string[] Phrases =
        ["推进商标法修改。", "完善地理标志保护制度。", "开展专利转化专项行动。", "加强海关执法。", "建设公共服务平台。", "培养知识产权人才。", "制定指南。", "（一）"];

    [Fact]
    public void The_order_of_the_tasks_makes_no_difference() => ForAll((previous, current) =>
        Assert.Equal(TaskMatching.Propose(previous, current), TaskMatching.Propose(Reversed(previous), Reversed(current))));

    [Fact]
    public void Exchanging_the_plans_exchanges_the_places_of_every_pair() => ForAll((previous, current) =>
        Assert.Equal(
            Pairs(previous, current).Select(p => (p.Previous, p.Current, p.Similarity)).Order(),
            Pairs(current, previous).Select(p => (p.Current, p.Previous, p.Similarity)).Order()));

    [Fact]
    public void A_plan_matches_itself() => ForAll((plan, _) =>
        Assert.All(TaskMatching.Propose(plan, plan).Where(m => m.PreviousTaskNumber is not null), match =>
            Assert.Equal((match.TaskNumber, 1.0), (match.PreviousTaskNumber!.Value, match.Similarity))));

    [Fact]
    public void Every_task_has_a_row_and_every_row_keeps_the_threshold() => ForAll((previous, current) =>
    {
        var matches = TaskMatching.Propose(previous, current);
        Assert.Equal(current.Tasks.Select(t => t.Number).Order(), matches.Select(m => m.TaskNumber).Distinct());
        Assert.Equal(matches.Count, matches.DistinctBy(m => (m.TaskNumber, m.PreviousTaskNumber)).Count());
        Assert.All(matches, m => Assert.InRange(m.Similarity, m.PreviousTaskNumber is null ? 0 : TaskMatching.Threshold, 1));
    });

    private static IEnumerable<(int Current, int Previous, double Similarity)> Pairs(Plan previous, Plan current) =>
        TaskMatching.Propose(previous, current).Where(m => m.PreviousTaskNumber is not null).Select(m => (m.TaskNumber, m.PreviousTaskNumber!.Value, m.Similarity));

    private static Plan Reversed(Plan plan) => plan with { Tasks = [.. plan.Tasks.Reverse()] };

    private static Plan Random(int year, Random random) => Made.Plan(year, Enumerable.Range(1, random.Next(8)).Select(number =>
        Made.Task(
            number,
            string.Concat(Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Phrases[random.Next(Phrases.Length)])),
            [.. new[] { "甲", "乙", "丙" }.Where(_ => random.Next(2) == 0)])));

    private static void ForAll(Action<Plan, Plan> law) =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            law(Random(2023, random), Random(2024, random));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(int.MaxValue));
}
