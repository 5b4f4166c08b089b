using Evaluation.Model;

namespace Evaluation.Assess.Tests.Matching;

/// <summary>示例: a 2024 plan made from the shipped 2023 text by edits known by hand. It is not the real plan of 2024.</summary>
/// <remarks>Tasks 70–139 stand before 1–69, so that hardly a number stays.</remarks>
internal static class NextPlan
{
    public static readonly IReadOnlyList<int> Dropped = [9, 51];

    private const int Split = 32;
    private const int Merged = 86;
    private const int MergedToo = 103;

    private static readonly Dictionary<int, string> Reworded = new()
    {
        [19] = "研究大数据、人工智能、区块链领域知识产权保护规则，继续探索传统文化和传统知识的保护。",
        [46] = "持续开展知识产权海关保护“龙腾行动２０２４”“蓝网行动2024”“净网行动2024”等专项行动，严查进出口侵权案件，完善海关保护执法系统，优化备案办理流程。",
        [118] = "加强中小学知识产权教育，开展形式多样的中小学知识产权教育活动。",
        [135] = "开展《纲要》和《规划》实施情况2024年度监测评估，推广知识产权强国建设第三批典型案例，加强指标数据监测和发布，开展督促检查。",
    };

    private static readonly string[] New = ["编制碳达峰碳中和绿色技术分类体系，面向社会开放许可。", "举办世界青年发明家论坛。"];

    private static readonly List<(string Text, string[] Agencies, int?[] From)> parts = [.. Parts()];

    public static Plan Plan { get; } = Made.Plan(2024, parts.Select((p, i) => Made.Task(i + 1, p.Text, p.Agencies)));

    /// <summary>What must be proposed. The merged task holds all of both, and 86 is the longer.</summary>
    public static IEnumerable<(int TaskNumber, int? PreviousTaskNumber)> Pairs => parts.SelectMany((p, i) => p.From.Select(from => (i + 1, from)));

    private static IEnumerable<(string Text, string[] Agencies, int?[] From)> Parts()
    {
        var tasks = ShippedPlan.Plan.Tasks;
        foreach (var task in tasks.Skip(69).Concat(tasks.Take(69)).Where(t => t.Number != MergedToo && !Dropped.Contains(t.Number)))
        {
            string[] agencies = [.. task.Assignments.Select(a => a.Agency)];
            foreach (var text in Texts(task))
                yield return (text, agencies, task.Number == Merged ? [Merged, MergedToo] : [task.Number]);
        }

        foreach (var text in New)
            yield return (text, ["国家知识产权局"], [null]);
    }

    private static IEnumerable<string> Texts(PlanTask task) => task.Number switch
    {
        Split => [string.Concat(Sentences(task).Take(2)), string.Concat(Sentences(task).Skip(2))],
        Merged => [task.Text + ShippedPlan.Plan.Tasks[MergedToo - 1].Text],
        var number => [Reworded.GetValueOrDefault(number, task.Text)],
    };

    private static IEnumerable<string> Sentences(PlanTask task) => task.Text.Split('。', StringSplitOptions.RemoveEmptyEntries).Select(s => s + "。");
}
