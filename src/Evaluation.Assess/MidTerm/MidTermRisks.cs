using Evaluation.Assess.Progress;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.MidTerm;

/// <summary>Names the indicators that may miss or lose their target, and the targets to look at again.</summary>
internal static class MidTermRisks
{
    public static IReadOnlyList<MidTermRisk> Of(IReadOnlyList<MidTermIndicator> indicators, MidTermRiskRules rules) =>
        [.. Enum.GetValues<MidTermRiskKind>()
            .SelectMany(kind => indicators.Where(i => IsRisk(kind, i, rules)).Select(i => new MidTermRisk(kind, i)))];

    public static IReadOnlyList<TargetAdjustment> Adjustments(IReadOnlyList<MidTermIndicator> indicators, MidTermAdjustmentRules rules) =>
        [.. Enum.GetValues<AdjustmentKind>()
            .SelectMany(kind => indicators.Where(i => IsCandidate(kind, i, rules)).Select(i => new TargetAdjustment(kind, i)))];

    private static bool IsRisk(MidTermRiskKind kind, MidTermIndicator indicator, MidTermRiskRules rules) => kind switch
    {
        MidTermRiskKind.Behind => indicator.Verdict is Verdict.Behind or Verdict.Missed,
        MidTermRiskKind.LowProbability => indicator.Projection.Probability.TryGet(out var p) && p < rules.ProbabilityBelow.Value,
        MidTermRiskKind.MetThenFell => indicator.MetThenFell,
        MidTermRiskKind.NoData => indicator.Latest is null,
    };

    private static bool IsCandidate(AdjustmentKind kind, MidTermIndicator indicator, MidTermAdjustmentRules rules) => kind switch
    {
        AdjustmentKind.Raise => indicator.Verdict == Verdict.MetEarly && IsWide(indicator, rules),
        AdjustmentKind.Unreachable =>
            !indicator.IsMet && indicator.Projection.Probability.TryGet(out var p) && p < rules.ProbabilityBelow.Value,
    };

    private static bool IsWide(MidTermIndicator indicator, MidTermAdjustmentRules rules) =>
        indicator.Road.TryGet(out var road)
            ? road >= rules.RoadFrom.Value
            : indicator.Attainment.TryGet(out var percent) && percent >= rules.AttainmentFromPercent.Value;
}
