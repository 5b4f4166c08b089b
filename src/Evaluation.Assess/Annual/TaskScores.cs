using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Annual;

/// <summary>Delivery, outcome and total of a task (methods B).</summary>
internal static class TaskScores
{
    public static TaskAssessment Of(
        PlanTask task, IReadOnlyList<MeasureAssessment> measures, IReadOnlyList<OutcomeAssessment> outcomes, AnnualScheme scheme)
    {
        var delivery = Delivery(measures);
        var outcome = OutcomeScores.Mean(outcomes);
        var total = Total(delivery, outcome, scheme);
        var isMissing = total is { IsScored: false, Reason: UnscoredReason.NotReported };
        return new(
            task,
            scheme.Task.Weights.Value.GetValueOrDefault(task.Number, 1),
            measures,
            outcomes,
            delivery,
            outcome,
            total,
            Counted: isMissing ? Score.Of(NotReported(scheme)) : total,
            HasData: IsReported(measures) || outcome.IsScored,
            TaskStatuses.Of(measures.Select(m => m.Status)),
            total.TryGet(out var points) ? BandOf(points, scheme) : "",
            Done: measures.Count(m => m.Status is WorkStatus.Completed or WorkStatus.Ongoing));
    }

    /// <summary>0–100: what a delivery nobody reported is worth.</summary>
    public static decimal NotReported(AnnualScheme scheme) => scheme.Credit.NotReported.Value * 100;

    /// <summary>Mean credit of the measures that have one, times 100.</summary>
    private static Score Delivery(IReadOnlyList<MeasureAssessment> measures)
    {
        if (measures.All(m => m.Status == WorkStatus.NotApplicable))
            return Score.Unscored(UnscoredReason.NotApplicable);
        var credits = measures.Where(m => m.Credit.IsScored).ToList();
        if (credits.Count == 0)
            return Score.Unscored(UnscoredReason.NotDue);
        return IsReported(measures) ? Score.Of(credits.Average(m => m.Credit.Value) * 100) : Score.Unscored(UnscoredReason.NotReported);
    }

    /// <summary>Somebody reported on a measure that applies.</summary>
    private static bool IsReported(IReadOnlyList<MeasureAssessment> measures) =>
        measures.Any(m => m.Standing is not null && m.Status != WorkStatus.NotApplicable);

    /// <summary>An outcome alone never makes a score: a task that is not due, or does not apply, is left out whatever its indicators say.</summary>
    private static Score Total(Score delivery, Score outcome, AnnualScheme scheme)
    {
        if (!outcome.TryGet(out var reached))
            return delivery;
        if (!delivery.IsScored && delivery.Reason != UnscoredReason.NotReported)
            return delivery;
        var delivered = delivery.TryGet(out var points) ? points : NotReported(scheme);
        var (weight, outcomeWeight) = (scheme.Task.DeliveryWeight.Value, scheme.Task.OutcomeWeight.Value);
        return Score.Of(((weight * delivered) + (outcomeWeight * reached)) / (weight + outcomeWeight));
    }

    private static string BandOf(decimal points, AnnualScheme scheme) =>
        scheme.Bands.Value.Where(b => b.From <= Noise.Removed(points)).MaxBy(b => b.From)?.Name ?? "";
}
