using Evaluation.Model;
using Evaluation.Model.Releases;

namespace Evaluation.Report.Release;

/// <summary>What of the inputs may be released, in the order of the files. Every file is made from this and from nothing else.</summary>
/// <param name="Vintages">By indicator, area, period and day of release.</param>
/// <param name="Observations">The last vintage of each figure.</param>
/// <param name="Targets">One version per indicator, document and target period: the one in force on the day.</param>
internal sealed record PublicData(
    DateOnly AsOf,
    ReleaseRules Rules,
    Plan Plan,
    IReadOnlyList<(Indicator Indicator, PublicIndicator Terms)> Indicators,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<Observation> Vintages,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<Target> Targets)
{
    public static PublicData Of(ReleaseInputs inputs)
    {
        var open = inputs.Rules.Indicators.Where(i => i.IsPublic).ToDictionary(i => i.Indicator, StringComparer.Ordinal);
        List<Observation> vintages = [.. inputs.Vintages
            .Where(o => open.ContainsKey(o.Indicator) && o.ReleasedOn <= inputs.AsOf)
            .OrderBy(o => o.Indicator, StringComparer.Ordinal)
            .ThenBy(o => o.Area, StringComparer.Ordinal)
            .ThenBy(o => o.Period)
            .ThenBy(o => o.ReleasedOn)];
        RequireUnique(vintages);
        return new(
            inputs.AsOf,
            inputs.Rules,
            inputs.Plan,
            [.. inputs.Indicators.Where(i => open.ContainsKey(i.Code)).OrderBy(i => i.Code, StringComparer.Ordinal).Select(i => (i, open[i.Code]))],
            [.. inputs.Areas.OrderBy(a => a.Code, StringComparer.Ordinal)],
            vintages,
            [.. vintages.GroupBy(o => (o.Indicator, o.Area, o.Period)).Select(g => g.Last())],
            [.. InForce(inputs.Targets.Where(t => open.ContainsKey(t.Indicator)), inputs.AsOf)]);
    }

    private static IEnumerable<Target> InForce(IEnumerable<Target> targets, DateOnly asOf) =>
        targets
            .Where(t => t.InForceFrom is not { } from || from <= asOf)
            .GroupBy(t => (t.Indicator, t.Document, t.TargetPeriod))
            .OrderBy(g => g.Key.Indicator, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Document, StringComparer.Ordinal)
            .ThenBy(g => g.Key.TargetPeriod)
            .Select(g => g.OrderBy(t => t.InForceFrom ?? DateOnly.MinValue).ThenBy(t => t.TargetValue).Last());

    private static void RequireUnique(List<Observation> sorted)
    {
        for (var i = 1; i < sorted.Count; i++)
        {
            var (a, b) = (sorted[i - 1], sorted[i]);
            if ((a.Indicator, a.Area, a.Period, a.ReleasedOn) == (b.Indicator, b.Area, b.Period, b.ReleasedOn))
                throw new ArgumentException($"{b.Indicator} {b.Period} of {b.Area} was released twice on {b.ReleasedOn:O}.", nameof(sorted));
        }
    }
}
