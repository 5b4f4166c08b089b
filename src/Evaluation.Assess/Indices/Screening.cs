using Evaluation.Model.Indices;

namespace Evaluation.Assess.Indices;

/// <summary>Step 1: what is left once thin units and then thin indicators are gone.</summary>
/// <param name="Data">Without the units screened out; an indicator screened out has no values left.</param>
/// <param name="Units">Units left out, with their coverage 0–1.</param>
/// <param name="Indicators">Indicators left out, with their coverage 0–1.</param>
/// <remarks>OECD/JRC Handbook 2008, step 2. Coverage of a unit = indicators with a value / indicators of the tree.</remarks>
public sealed record Screening(
    IndexData Data,
    IReadOnlyList<(IndexUnit Unit, double Coverage)> Units,
    IReadOnlyList<(string Indicator, double Coverage)> Indicators)
{
    public static Screening Of(IndexData data, IndexTree tree, ScreenRules rules)
    {
        var codes = tree.Codes.Take(tree.IndicatorCount).ToHashSet(StringComparer.Ordinal);
        var columns = data.Columns.Where(c => codes.Contains(c.Code)).ToList();
        var coverages = data.Units.Select((_, unit) => Share(columns.Count(c => c.Values[unit] is not null), tree.IndicatorCount)).ToList();
        var kept = Enumerable.Range(0, data.Units.Count).Where(unit => coverages[unit] >= rules.MinUnitCoverage).ToList();
        var left = kept.Count == data.Units.Count ? data : Keep(data, kept);
        var thin = left.Columns.Where(c => codes.Contains(c.Code))
            .Select(c => (c.Code, Coverage: Share(c.Values.Count(v => v is not null), left.Units.Count)))
            .Where(c => c.Coverage < rules.MinIndicatorCoverage)
            .ToList();
        return new Screening(
            thin.Count == 0 ? left : Empty(left, [.. thin.Select(c => c.Code)]),
            [.. Enumerable.Range(0, data.Units.Count).Except(kept).Select(unit => (data.Units[unit], coverages[unit]))],
            thin);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static IndexData Keep(IndexData data, List<int> units) => data with
    {
        Units = [.. units.Select(unit => data.Units[unit])],
        Columns = [.. data.Columns.Select(c => c with { Values = [.. units.Select(unit => c.Values[unit])] })],
        Groupings = [.. data.Groupings.Select(g => g with { Labels = [.. units.Select(unit => g.Labels[unit])] })],
    };

    private static IndexData Empty(IndexData data, HashSet<string> indicators) => data with
    {
        Columns = [.. data.Columns.Select(c => indicators.Contains(c.Code) ? c with { Values = new double?[data.Units.Count] } : c)],
    };
}
