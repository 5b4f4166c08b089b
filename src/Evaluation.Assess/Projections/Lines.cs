namespace Evaluation.Assess.Projections;

/// <summary>Straight lines through the values of a series, exact where the values are.</summary>
internal static class Lines
{
    /// <summary>Median slope over all pairs; the intercept leaves as many values above as below.</summary>
    /// <remarks>Theil 1950, Sen 1968. Values 1, 2, 4, 8 at 0…3: slopes 1, 1.5, 7/3, 2, 3, 4 → 13/6.</remarks>
    public static Line TheilSen(IReadOnlyList<int> x, IReadOnlyList<decimal> y)
    {
        List<decimal> slopes = [];
        for (var i = 0; i < x.Count; i++)
        {
            for (var j = i + 1; j < x.Count; j++)
                slopes.Add((y[j] - y[i]) / (x[j] - x[i]));
        }

        var slope = Median(slopes);
        return new(Median([.. x.Zip(y, (a, b) => b - (slope * a))]), slope);
    }

    /// <summary>Least squares.</summary>
    public static Line Ols(IReadOnlyList<int> x, IReadOnlyList<decimal> y)
    {
        var n = x.Count;
        decimal sumX = x.Sum(), sumXX = x.Sum(a => (decimal)a * a);
        var sumY = y.Sum();
        var sumXY = x.Zip(y, (a, b) => a * b).Sum();
        var slope = ((n * sumXY) - (sumX * sumY)) / ((n * sumXX) - (sumX * sumX));
        return new((sumY - (slope * sumX)) / n, slope);
    }

    private static decimal Median(List<decimal> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
