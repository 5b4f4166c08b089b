namespace Evaluation.Assess.Indices.Weighting;

/// <summary>The units that have every one of some indicators, on min–max scores.</summary>
internal static class CompleteCases
{
    /// <returns>One array per indicator, 0–1, better higher, in order of the units; all 0 for a constant.</returns>
    public static double[][] Of(IndexTable table, IReadOnlyList<int> columns, IReadOnlyList<int> directions)
    {
        var units = Enumerable.Range(0, table.Units.Count).Where(unit => columns.All(c => table[unit, c] is not null)).ToList();
        return [.. columns.Select((c, i) => MinMax([.. units.Select(unit => directions[i] * table[unit, c]!.Value)]))];
    }

    /// <returns>0–1; all 0 where all values are equal.</returns>
    public static double[] MinMax(IReadOnlyList<double> values)
    {
        if (values.Count == 0)
            return [];
        var (low, high) = (values.Min(), values.Max());
        return [.. values.Select(v => high > low ? (v - low) / (high - low) : 0)];
    }
}
