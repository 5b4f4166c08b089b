using Evaluation.Model;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Status;

/// <summary>The released values of all areas compared for one year, older ones standing in as far as the definition allows.</summary>
/// <param name="Areas">By code.</param>
/// <param name="Indicators">In the order of the definition.</param>
internal sealed record RegionValues(
    int Year, IReadOnlyList<Area> Areas, IReadOnlyList<Indicator> Indicators, IReadOnlyDictionary<(string Area, string Indicator), Observation> Values)
{
    public static RegionValues Of(StatusInputs inputs, KnownValues known, int year)
    {
        var named = inputs.Indicators.ToDictionary(i => i.Code, StringComparer.Ordinal);
        List<Area> areas = [.. inputs.Compared];
        List<Indicator> indicators = [.. inputs.Regions.Dimensions.Value.SelectMany(d => d.Indicators.Select(p => named[p.Code]))];
        var values = new Dictionary<(string, string), Observation>();
        foreach (var (area, indicator) in areas.SelectMany(a => indicators.Select(i => (a, i))))
        {
            var usable = known.Series(indicator.Code, area.Code).Where(v => v.Key <= year && v.Key >= year - inputs.Regions.MaxLagYears.Value).ToList();
            if (usable.Count > 0)
                values.Add((area.Code, indicator.Code), usable.MaxBy(v => v.Key).Value);
        }

        return new RegionValues(year, areas, indicators, values);
    }

    /// <summary>Share of the defined weight, in percent, for which an area has a released value.</summary>
    public decimal CoveragePercent(Area area, IReadOnlyDictionary<string, decimal> shares) =>
        100 * Indicators.Where(i => Values.ContainsKey((area.Code, i.Code))).Sum(i => shares[i.Code]);

    /// <summary>The table of the areas given.</summary>
    public IndexData TableOf(IReadOnlyList<Area> areas) => new(
        "regions",
        [.. areas.Select(a => new IndexUnit(a.Code))],
        [.. Indicators.Select(i => new IndexColumn(i.Code, [.. areas.Select(a => Values.TryGetValue((a.Code, i.Code), out var o) ? (double)o.Value : (double?)null)]))]);
}
