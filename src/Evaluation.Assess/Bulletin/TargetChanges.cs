using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Progress;
using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>Which targets the figures of the time reach or lose.</summary>
internal static class TargetChanges
{
    /// <param name="national">All national releases by the as-of day.</param>
    public static IReadOnlyList<TargetChange> Of(BulletinInputs inputs, IReadOnlyList<Observation> national)
    {
        var before = Vintages.AsOf(national, inputs.Since).ToLookup(o => o.Indicator, StringComparer.Ordinal);
        var after = Vintages.AsOf(national, inputs.AsOf).ToLookup(o => o.Indicator, StringComparer.Ordinal);
        var targets = InForce(inputs).ToLookup(t => t.Indicator, StringComparer.Ordinal);
        return [.. inputs.Indicators.SelectMany(i => targets[i.Code].Select(t => Of(i, t, before[i.Code], after[i.Code])).OfType<TargetChange>())];
    }

    private static IEnumerable<Target> InForce(BulletinInputs inputs) =>
        inputs.Targets
            .Where(t => t.InForceFrom is not { } from || from <= inputs.AsOf)
            .GroupBy(t => (t.Indicator, t.Document, t.TargetPeriod))
            .Select(g => g.MaxBy(t => t.InForceFrom ?? DateOnly.MinValue)!)
            .OrderBy(t => t.TargetPeriod)
            .ThenBy(t => t.Document, StringComparer.Ordinal);

    private static TargetChange? Of(Indicator indicator, Target target, IEnumerable<Observation> before, IEnumerable<Observation> after)
    {
        if (Latest(indicator, target, after) is not { } now)
            return null;
        var then = Latest(indicator, target, before);
        var (was, isMet) = (IsMet(indicator, target, then), IsMet(indicator, target, now));
        return was == isMet ? null : new(indicator, target, then, now, isMet);
    }

    private static Observation? Latest(Indicator indicator, Target target, IEnumerable<Observation> observations) =>
        AnnualSeries.Of(indicator, observations, target.TargetPeriod.Year) is [.., var last] ? last : null;

    private static bool IsMet(Indicator indicator, Target target, Observation? figure) =>
        figure is not null && Level.IsMet(indicator.Direction, target.TargetValue, figure.Value);
}
