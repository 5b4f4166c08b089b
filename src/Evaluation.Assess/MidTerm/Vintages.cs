using Evaluation.Model;

namespace Evaluation.Assess.MidTerm;

/// <summary>What was known on a day.</summary>
public static class Vintages
{
    /// <returns>One value per indicator, area and period: the last one released by the day.</returns>
    /// <exception cref="ArgumentException">Two different values of one figure were released on one day; importing refuses them.</exception>
    public static IReadOnlyList<Observation> AsOf(IEnumerable<Observation> observations, DateOnly day) =>
        [.. observations
            .Where(o => o.ReleasedOn <= day)
            .GroupBy(o => (o.Indicator, o.Area, o.Period))
            .Select(Last)];

    /// <returns>One finding per indicator: the last one published by the day.</returns>
    public static IReadOnlyDictionary<string, OfficialFinding> AsOf(IEnumerable<OfficialFinding> findings, DateOnly day) =>
        findings
            .Where(f => f.PublishedOn <= day)
            .GroupBy(f => f.Indicator, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MaxBy(f => f.PublishedOn)!, StringComparer.Ordinal);

    /// <returns>One target per indicator of a document: the version in force on the day.</returns>
    public static IReadOnlyDictionary<string, Target> AsOf(IEnumerable<Target> targets, string document, DateOnly day) =>
        targets
            .Where(t => t.Document == document && (t.InForceFrom is not { } from || from <= day))
            .GroupBy(t => t.Indicator, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MaxBy(t => t.InForceFrom ?? DateOnly.MinValue)!, StringComparer.Ordinal);

    private static Observation Last(IEnumerable<Observation> vintages)
    {
        var latest = vintages.GroupBy(o => o.ReleasedOn).MaxBy(g => g.Key)!.ToList();
        if (latest.Any(o => o.Value != latest[0].Value))
            throw new ArgumentException($"{latest[0].Indicator} {latest[0].Period} has two values released on {latest[0].ReleasedOn:O}.", nameof(vintages));
        return latest[0];
    }
}
