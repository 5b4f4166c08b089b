namespace Evaluation.Assess.Indices.Ordinal;

/// <summary>TOPSIS: how close each unit comes to the best of everything, and how far it keeps from the worst.</summary>
/// <remarks>C = d⁻ / (d⁺ + d⁻) on vector-normalised, weighted values. Tzeng and Huang 2011: [[5,8,4],[7,6,8],[8,8,6],[7,4,6]],
/// weights .3 .4 .3, gives .5037 .6581 .7482 .3340.</remarks>
public static class Topsis
{
    /// <param name="table">Every cell has a value.</param>
    /// <param name="weights">One per column.</param>
    /// <param name="directions">One per column: 1 or −1.</param>
    /// <returns>One per unit, 0–1; ½ for all where all units are equal.</returns>
    public static IReadOnlyList<double> Closeness(IndexTable table, IReadOnlyList<double> weights, IReadOnlyList<int> directions)
    {
        var (toBest, toWorst) = (new double[table.Units.Count], new double[table.Units.Count]);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var length = 0.0;
            foreach (var value in table.Values(column))
                length += value * value;
            if (length == 0)
                continue;
            var scaled = new double[table.Units.Count];
            for (var unit = 0; unit < scaled.Length; unit++)
                scaled[unit] = table.Values(column)[unit] / Math.Sqrt(length) * weights[column] * directions[column];
            for (var unit = 0; unit < scaled.Length; unit++)
            {
                toBest[unit] += Math.Pow(scaled[unit] - scaled.Max(), 2);
                toWorst[unit] += Math.Pow(scaled[unit] - scaled.Min(), 2);
            }
        }

        return
        [
            .. toBest.Zip(toWorst, (best, worst) => best + worst == 0 ? 0.5 : Math.Sqrt(worst) / (Math.Sqrt(best) + Math.Sqrt(worst))),
        ];
    }
}
