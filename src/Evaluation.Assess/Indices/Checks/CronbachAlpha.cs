namespace Evaluation.Assess.Indices.Checks;

/// <summary>How far indicators measure the same thing: Cronbach's α of standardised indicators.</summary>
/// <remarks>α = k·r̄ / (1 + (k − 1)·r̄), r̄ the mean correlation. OECD/JRC Handbook 2008: TAI .70.</remarks>
public static class CronbachAlpha
{
    /// <param name="columns">One array per indicator, a value for every unit.</param>
    /// <returns><c>null</c> for fewer than two indicators, or where one does not vary.</returns>
    public static double? Standardised(IReadOnlyList<double[]> columns)
    {
        if (columns.Count < 2)
            return null;
        double sum = 0;
        for (var one = 0; one < columns.Count; one++)
        {
            for (var other = one + 1; other < columns.Count; other++)
            {
                if (Correlation.Pearson(columns[one], columns[other]) is not { } r)
                    return null;
                sum += r;
            }
        }

        var k = columns.Count;
        var mean = sum / (k * (k - 1) / 2);
        return 1 + ((k - 1) * mean) is var below && below != 0 ? k * mean / below : null;
    }

    /// <returns>Per indicator: α of the others without it.</returns>
    public static IReadOnlyList<double?> IfDeleted(IReadOnlyList<double[]> columns) =>
        [.. Enumerable.Range(0, columns.Count).Select(left => Standardised([.. columns.Where((_, i) => i != left)]))];

    /// <returns>Per indicator: its correlation with the sum of the others, all standardised.</returns>
    public static IReadOnlyList<double?> WithRest(IReadOnlyList<double[]> columns)
    {
        var standardised = columns.Select(Standardise).ToList();
        return
        [
            .. Enumerable.Range(0, columns.Count).Select(own => Correlation.Pearson(
                columns[own], [.. columns[own].Select((_, unit) => standardised.Where((_, other) => other != own).Sum(c => c[unit]))])),
        ];
    }

    /// <returns>All 0 for a constant.</returns>
    private static double[] Standardise(double[] column)
    {
        var (mean, deviation) = (Moments.Mean(column), Moments.SampleDeviation(column));
        return [.. column.Select(v => deviation > 0 ? (v - mean) / deviation : 0)];
    }
}
