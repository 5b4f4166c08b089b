using Evaluation.Assess.Annual;
using Evaluation.Model.Schemes;
using Evaluation.Report;

namespace Evaluation.Host.Explaining;

/// <summary>A task's score down to the reports and releases it came from.</summary>
internal static class TaskExplanation
{
    public static Node Of(AnnualAssessment assessment, TaskAssessment task) => new(
        $"任务{task.Task.Number}",
        $"{Figures.Of(task.Total)}{(task.Band.Length > 0 ? $"（{task.Band}）" : "")}，{Words.Of(task.Status)}",
        $"{assessment.Plan.Title}（文本SHA-256 {assessment.Plan.TextHash}）",
        [
            new Node("内容", task.Task.Text, ""),
            new Node("责任", string.Join("；", task.Task.Assignments.Select(a => $"{Words.Of(a.Role)} {a.Agency}")), Words.Of(task.Task.Mode)),
            Total(task, assessment.Scheme),
            Delivery(task, assessment.Scheme),
            Outcome(assessment, task),
            new Node("计入章节与部门的得分", Figures.Of(task.Counted), $"任务权重 {Figures.Of(task.Weight)}"),
        ]);

    private static Node Total(TaskAssessment task, AnnualScheme scheme)
    {
        var (delivery, outcome) = (scheme.Task.DeliveryWeight, scheme.Task.OutcomeWeight);
        if (!task.Total.IsScored)
            return new Node("总分", Figures.Of(task.Total), "");
        if (!task.Outcome.IsScored)
            return new Node("总分", $"{Figures.Of(task.Total)} = 落实分（没有可用的成效分）", delivery.Source);
        var sum = delivery.Value + outcome.Value;
        return new Node(
            "总分",
            $"{Figures.Of(task.Total)} = ({Counted(task, scheme)} × {Figures.Of(delivery.Value)} + {Figures.Of(task.Outcome)} × {Figures.Of(outcome.Value)}) ÷ {Figures.Of(sum)}",
            delivery.Source);
    }

    /// <summary>A delivery not reported enters as the scheme's credit when there is an outcome.</summary>
    private static string Counted(TaskAssessment task, AnnualScheme scheme) =>
        task.Delivery.IsScored ? Figures.Of(task.Delivery) : $"{Figures.Of(scheme.Credit.NotReported.Value * 100)}（{Figures.Of(task.Delivery)}）";

    private static Node Delivery(TaskAssessment task, AnnualScheme scheme)
    {
        var credits = task.Measures.Where(m => m.Credit.IsScored).Select(m => Figures.Of(m.Credit)).ToList();
        var sum = task.Delivery.IsScored ? $" = 100 × ({string.Join(" + ", credits)}) ÷ {credits.Count}" : "";
        return new Node("落实分", $"{Figures.Of(task.Delivery)}{sum}", "各举措得分的平均", [.. task.Measures.Select(m => MeasureExplanation.Of(m, scheme.Credit))]);
    }

    private static Node Outcome(AnnualAssessment assessment, TaskAssessment task)
    {
        var by = assessment.Scheme.Task.OutcomeBy;
        return new Node(
            "成效分",
            Figures.Of(task.Outcome),
            $"计入的指标得分的平均，按{Words.Of(by.Value)}；{by.Source}",
            [.. task.Outcomes.Select(o => new Node(
                $"{Words.Of(o.Role)}指标 {o.Indicator.Indicator.Code}",
                $"{Figures.Of(o.Score)}{(o.Counts ? "" : "（不计分）")}",
                "",
                IndicatorExplanation.Of(assessment, o.Indicator)))]);
    }
}
