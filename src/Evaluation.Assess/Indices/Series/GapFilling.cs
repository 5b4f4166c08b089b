namespace Evaluation.Assess.Indices.Series;

/// <summary>Fills the missing years of a series by a declared rule, and marks what it filled.</summary>
public static class GapFilling
{
    /// <param name="values">By year; years outside <paramref name="first"/>–<paramref name="last"/> still serve as neighbours.</param>
    /// <returns>One entry per year from <paramref name="first"/> to <paramref name="last"/>.</returns>
    public static IReadOnlyList<YearValue> Of(IReadOnlyDictionary<int, decimal> values, int first, int last, GapRules rules)
    {
        var known = values.Keys.Order().ToArray();
        return [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(year => At(values, known, year, last, rules))];
    }

    private static YearValue At(IReadOnlyDictionary<int, decimal> values, int[] known, int year, int last, GapRules rules)
    {
        if (values.TryGetValue(year, out var there))
            return new YearValue(year, there, IsImputed: false);
        int? before = known.Any(k => k < year) ? known.Last(k => k < year) : null;
        int? after = known.Any(k => k > year) ? known.First(k => k > year) : null;
        if (before is not { } from || (after ?? last + 1) - from - 1 > rules.MaxYears)
            return new YearValue(year, null, IsImputed: false);
        return rules.Rule switch
        {
            GapRule.None => new YearValue(year, null, IsImputed: false),
            GapRule.CarryForward => new YearValue(year, values[from], IsImputed: true),
            GapRule.Linear when after is { } to =>
                new YearValue(year, values[from] + ((values[to] - values[from]) * (year - from) / (to - from)), IsImputed: true),
            GapRule.Linear => new YearValue(year, null, IsImputed: false),
        };
    }
}
