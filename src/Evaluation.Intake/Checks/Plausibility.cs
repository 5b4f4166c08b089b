using Evaluation.Intake.Records;
using Evaluation.Model;

namespace Evaluation.Intake.Checks;

/// <summary>Asks of every incoming figure whether it can be what it says, before it is stored.</summary>
/// <remarks>
/// Pure; the order of the rows does not matter. Where two incoming rows contradict each other, the one released earlier
/// counts as published: check file after file when one file is to be trusted more than the next.
/// </remarks>
public static class Plausibility
{
    /// <param name="incoming">One row for each key.</param>
    /// <param name="known">Every vintage already stored of the series concerned; others do no harm.</param>
    /// <param name="indicators">Must hold every incoming indicator.</param>
    public static CheckedObservations Check(
        IReadOnlyList<IncomingObservation> incoming,
        IEnumerable<Observation> known,
        IReadOnlyList<Indicator> indicators,
        PlausibilityRules rules)
    {
        var byCode = indicators.ToDictionary(i => i.Code, StringComparer.Ordinal);
        var groups = Group(incoming, known);
        var verdicts = new Verdicts();
        foreach (var ((indicator, area, kind), series) in groups)
        {
            series.Sort();
            var judge = new SeriesJudge(series, byCode[indicator], rules, verdicts);
            judge.JudgeAgainstVintages();
            if (kind == PeriodKind.Year)
                judge.JudgeAgainstParts(Parts(groups, indicator, area));
            judge.JudgeAgainstSeries();
        }

        return verdicts.Sort(incoming);
    }

    private static Dictionary<(string, string, PeriodKind), Series> Group(IReadOnlyList<IncomingObservation> incoming, IEnumerable<Observation> known)
    {
        var groups = new Dictionary<(string, string, PeriodKind), Series>();
        var years = new HashSet<(string, string)>();
        foreach (var row in incoming)
        {
            var observation = row.Observation;
            var key = (observation.Indicator, observation.Area, observation.Period.Kind);
            if (!groups.TryGetValue(key, out var series))
                groups.Add(key, series = new Series());
            series.Add(row);
            years.Add((observation.Indicator, observation.Area));
        }

        foreach (var observation in known)
        {
            if (!years.Contains((observation.Indicator, observation.Area)))
                continue;
            var key = (observation.Indicator, observation.Area, observation.Period.Kind);
            if (!groups.TryGetValue(key, out var series))
                groups.Add(key, series = new Series());
            series.Add(observation);
        }

        return groups;
    }

    private static IEnumerable<Observation> Parts(Dictionary<(string, string, PeriodKind), Series> groups, string indicator, string area) =>
        new[] { PeriodKind.Semester, PeriodKind.Quarter, PeriodKind.Month }
            .Where(kind => groups.ContainsKey((indicator, area, kind)))
            .SelectMany(kind => groups[(indicator, area, kind)].Vintages)
            .Select(vintage => vintage.Observation);
}
