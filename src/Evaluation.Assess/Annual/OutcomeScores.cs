using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Annual;

/// <summary>What a task's indicators say for it.</summary>
internal sealed class OutcomeScores
{
    private readonly TaskRules rules;
    private readonly IReadOnlyList<IndicatorAssessment> indicators;
    private readonly ILookup<int, TaskIndicator> byTask;

    /// <param name="indicators">In the list's order, which is the order of each task's outcomes.</param>
    public OutcomeScores(AnnualInputs inputs, IReadOnlyList<IndicatorAssessment> indicators)
    {
        rules = inputs.Scheme.Task;
        this.indicators = indicators;
        byTask = inputs.TaskIndicators.ToLookup(t => t.TaskNumber);
    }

    public IReadOnlyList<OutcomeAssessment> Of(PlanTask task) =>
        [.. from indicator in indicators
            join link in byTask[task.Number] on indicator.Indicator.Code equals link.Indicator
            select new OutcomeAssessment(
                link.Role,
                indicator,
                Points(indicator, rules.OutcomeBy.Value),
                link.Role == IndicatorRole.Outcome || rules.ScoreOutputs.Value)];

    /// <returns>Mean of those that count and have a score; the first one's reason when none has; <c>NotApplicable</c> when none counts.</returns>
    public static Score Mean(IReadOnlyList<OutcomeAssessment> outcomes)
    {
        var counting = outcomes.Where(o => o.Counts).Select(o => o.Score).ToList();
        if (counting.Count == 0)
            return Score.Unscored(UnscoredReason.NotApplicable);
        var scored = counting.Where(s => s.IsScored).ToList();
        return scored.Count > 0 ? Score.Of(scored.Average(s => s.Value)) : counting[0];
    }

    /// <summary>True: the road is the figure; false: attainment.</summary>
    public static bool IsByRoad(IndicatorAssessment indicator, OutcomeMeasure by) => by switch
    {
        OutcomeMeasure.Road => true,
        OutcomeMeasure.Attainment => false,
        OutcomeMeasure.RoadElseAttainment => indicator.Target?.BaselineValue is not null,
    };

    /// <summary>A target that is met is worth all points also where the figure itself can't be computed, so that a better value never scores less.</summary>
    private static Score Points(IndicatorAssessment indicator, OutcomeMeasure by)
    {
        var percent = IsByRoad(indicator, by) ? indicator.Road.Map(r => r * 100) : indicator.Attainment;
        if (percent is { IsScored: false, Reason: UnscoredReason.NotComputable } && indicator.IsMet)
            return Score.Of(100);
        return percent.Map(p => Math.Clamp(p, 0, 100));
    }
}
