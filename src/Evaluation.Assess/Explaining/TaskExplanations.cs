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
        IReadOnlyList<Explanation> children = [Nodes.Words("任务原文", task.Task.Text), delivery, outcome, .. Counted(task, scheme)];
        return Nodes.Derived($"任务{task.Task.Number}得分", task.Total, Combination.WeightedMean, children) with { Text = Status(task) };
    }

    /// <summary>Words on how a task stands.</summary>
    private static string Status(TaskAssessment task)
    {
        var figure = task.Total.IsScored ? $"等级{task.Band}" : ExplanationWords.Of(task.Total);
        return $"{ExplanationWords.Of(task.Status)}，{figure}，举措{task.Measures.Count}项已落实{task.Done}项";
    }

    /// <summary>A delivery nobody reported enters a total that has an outcome by the credit for it, which is the mean of its measures' credits.</summary>
    private static Explanation Delivery(TaskAssessment task, bool hasBoth, CreditRules rules)
    {
        var measures = task.Measures.Select(m => MeasureExplanations.Of(m, rules)).ToList();
        if (task.Delivery.IsScored || !hasBoth)
            return Nodes.Derived("举措落实得分", task.Delivery, Combination.WeightedMeanPercent, measures);
        var credit = Score.Of(rules.NotReported.Value * 100);
        return Nodes.Derived("举措落实得分", credit, Combination.WeightedMeanPercent, measures) with { Text = ExplanationWords.Of(task.Delivery) };
    }

    private static Explanation Outcome(TaskAssessment task, AnnualScheme scheme) => Nodes.Derived(
        "成效得分",
        task.Outcome,
        Combination.WeightedMean,
        [.. task.Outcomes.Select(o => OfOutcome(o, scheme))]);

    private static Explanation OfOutcome(OutcomeAssessment outcome, AnnualScheme scheme)
    {
        var by = scheme.Task.OutcomeBy;
        var isByRoad = OutcomeScores.IsByRoad(outcome.Indicator, by.Value);
        var figure = isByRoad ? outcome.Indicator.Road : outcome.Indicator.Attainment;
        var part = isByRoad ? IndicatorExplanations.Road(outcome.Indicator) : IndicatorExplanations.Attainment(outcome.Indicator);
        var how = isByRoad ? Combination.ClampedShare : Combination.ClampedPercent;
        var role = outcome.Role switch { IndicatorRole.Outcome => "成效", IndicatorRole.Output => "产出" };
        return new(
            $"{role}指标 {outcome.Indicator.Indicator.Name}",
            outcome.Score,
            outcome.Score.IsScored && !figure.IsScored ? "目标已达到" : ExplanationWords.Of(outcome.Score),
            outcome.Score.IsScored && figure.IsScored ? how : Combination.Given,
            [part with { Weight = 1 }, .. IndicatorExplanations.Rows(outcome.Indicator)],
            outcome.Counts ? 1 : null,
            new("task.outcomeBy", AsInFile(by.Value), by.Source));
    }

    private static string AsInFile(OutcomeMeasure by) => by switch
    {
        OutcomeMeasure.Road => "road",
        OutcomeMeasure.Attainment => "attainment",
        OutcomeMeasure.RoadElseAttainment => "roadElseAttainment",
    };

    /// <summary>What chapters and agencies count, where that is not the total, and the task's weight in them.</summary>
    private static IEnumerable<Explanation> Counted(TaskAssessment task, AnnualScheme scheme)
    {
        if (task.Counted != task.Total)
        {
            yield return new(
                "计入章节与部门的得分", task.Counted, ExplanationWords.Of(task.Total), Combination.Given, [], Rule: Nodes.Cite("credit.notReported", scheme.Credit.NotReported));
        }

        yield return new(
            "任务权重", Score.Of(task.Weight), "", Combination.Given, [], Rule: new("task.weights", Nodes.Number(task.Weight), scheme.Task.Weights.Source));
    }
}
