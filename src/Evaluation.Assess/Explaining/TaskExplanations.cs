using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Explaining;

/// <summary>A task's total from delivery and outcome, each down to its rows.</summary>
internal static class TaskExplanations
{
    public static Explanation Of(TaskAssessment task, AnnualScheme scheme)
    {
        var hasBoth = task.Total.IsScored && task.Outcome.IsScored;
        var delivery = Delivery(task, hasBoth, scheme.Credit) with
        {
            Weight = hasBoth ? scheme.Task.DeliveryWeight.Value : 1,
            Rule = hasBoth ? Nodes.Cite("task.deliveryWeight", scheme.Task.DeliveryWeight) : null,
        };
        var outcome = Outcome(task, scheme) with
        {
            Weight = hasBoth ? scheme.Task.OutcomeWeight.Value : null,
            Rule = hasBoth ? Nodes.Cite("task.outcomeWeight", scheme.Task.OutcomeWeight) : null,
        };
        IReadOnlyList<Explanation> children =
        [
            .. Headings(task.Task),
            Nodes.Words("任务原文", task.Task.Text),
            Nodes.Words("责任分工", "", [.. task.Task.Assignments.Select(a => Nodes.Words(a.Agency, "") with { Choices = [a.Role] })]) with
            {
                Choices = [task.Task.Mode],
            },
            delivery,
            outcome,
            .. Counted(task, scheme),
        ];
        return Nodes.Derived($"任务{Nodes.Number(task.Task.Number)}得分", task.Total, FigureKind.Points, Combination.WeightedMean, children) with
        {
            Choices = [task.Status],
            Text = $"{(task.Total.IsScored ? $"等次{task.Band}，" : "")}举措{task.Measures.Count}项已办{task.Done}项",
        };
    }

    /// <summary>Where in the plan it stands; none in a plan without chapters.</summary>
    private static IEnumerable<Explanation> Headings(PlanTask task) =>
        task.Chapter.Length == 0 ? [] : [Nodes.Words("所属章节", $"{task.Chapter} {task.Section}".TrimEnd())];

    /// <summary>A delivery nobody reported enters a total that has an outcome by the credit for it, which is the mean of its measures' credits.</summary>
    private static Explanation Delivery(TaskAssessment task, bool hasBoth, CreditRules rules)
    {
        var measures = task.Measures.Select(m => MeasureExplanations.Of(m, rules)).ToList();
        var isCredited = !task.Delivery.IsScored && hasBoth;
        var figure = isCredited ? Score.Of(rules.NotReported.Value * 100) : task.Delivery;
        return Nodes.Derived("落实分", figure, FigureKind.Points, Combination.WeightedMeanPercent, measures) with
        {
            Choices = isCredited ? [task.Delivery.Reason] : [],
        };
    }

    private static Explanation Outcome(TaskAssessment task, AnnualScheme scheme) => Nodes.Derived(
        "成效分",
        task.Outcome,
        FigureKind.Points,
        Combination.WeightedMean,
        [.. task.Outcomes.Select(o => OfOutcome(o, scheme.Task))]) with
    {
        Text = task.Outcomes.Any(o => o.Counts) ? "" : "没有计分的成效指标",
    };

    private static Explanation OfOutcome(OutcomeAssessment outcome, TaskRules rules)
    {
        var by = rules.OutcomeBy;
        var isByRoad = OutcomeScores.IsByRoad(outcome.Indicator, by.Value);
        var part = isByRoad ? IndicatorExplanations.Road(outcome.Indicator) : IndicatorExplanations.Attainment(outcome.Indicator);
        var isClamped = outcome.Score.IsScored && part.Figure is { IsScored: true };
        return new(
            IndicatorExplanations.NameOf(outcome.Indicator.Indicator),
            outcome.Score,
            FigureKind.Points,
            (isClamped, isByRoad) switch
            {
                (true, true) => Combination.ClampedShare,
                (true, false) => Combination.ClampedPercent,
                (false, _) => Combination.Given,
            },
            [part with { Weight = 1 }, .. IndicatorExplanations.Rows(outcome.Indicator)])
        {
            Weight = outcome.Counts ? 1 : null,
            Choices = [outcome.Role],
            Text = Remark(outcome, isClamped),
            Rule = outcome.Counts
                ? new("task.outcomeBy", AsInFile(by.Value), by.Source)
                : new("task.scoreOutputs", AsInFile(rules.ScoreOutputs.Value), rules.ScoreOutputs.Source),
        };
    }

    private static string Remark(OutcomeAssessment outcome, bool isClamped)
    {
        if (!outcome.Counts)
            return "只列示，不计分";
        return outcome.Score.IsScored && !isClamped ? "目标已达到，记满分" : "";
    }

    private static string AsInFile(OutcomeMeasure by) => by switch
    {
        OutcomeMeasure.Road => "road",
        OutcomeMeasure.Attainment => "attainment",
        OutcomeMeasure.RoadElseAttainment => "roadElseAttainment",
    };

    private static string AsInFile(bool value) => value ? "true" : "false";

    /// <summary>What chapters and agencies count, where that is not the total, and the task's weight in them.</summary>
    private static IEnumerable<Explanation> Counted(TaskAssessment task, AnnualScheme scheme)
    {
        if (task.Counted != task.Total)
        {
            yield return new("计入章节与部门的得分", task.Counted, FigureKind.Points, Combination.Given, [])
            {
                Choices = [task.Total.Reason],
                Rule = Nodes.Cite("credit.notReported", scheme.Credit.NotReported),
            };
        }

        yield return new("任务权重", Score.Of(task.Weight), FigureKind.Given, Combination.Given, [])
        {
            Rule = new("task.weights", Nodes.Number(task.Weight), scheme.Task.Weights.Source),
        };
    }
}
