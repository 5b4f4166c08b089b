namespace Evaluation.Assess.Indices;

/// <summary>Mean, spread and shape of a sample.</summary>
public static class Moments
{
    /// <summary>Compensated, so that the order of the values all but never shows.</summary>
    public static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0, correction = 0;
        foreach (var value in values)
            CompensatedSum.Add(ref sum, ref correction, value);
        return (sum + correction) / values.Length;
    }

    /// <summary>With n − 1. 0 for fewer than two values.</summary>
    public static double SampleDeviation(ReadOnlySpan<double> values)
    {
        if (values.Length < 2)
            return 0;
        var mean = Mean(values);
        double squares = 0;
        foreach (var value in values)
            squares += (value - mean) * (value - mean);
        return Math.Sqrt(squares / (values.Length - 1));
    }

    /// <summary>Sample skewness G1 and excess kurtosis G2 as Excel's SKEW and KURT.</summary>
    /// <param name="values">At least four, not all equal.</param>
    /// <returns>Not finite where the values are too large to be added up.</returns>
    /// <remarks>Powers are taken of distances in units of the farthest, so that none overflows. 1 … 10, 30, 100 give 3.063241 and 9.741391 (COINr's example).</remarks>
    public static (double Skewness, double Kurtosis) Shape(ReadOnlySpan<double> values)
    {
        double n = values.Length;
        var mean = Mean(values);
        double farthest = 0, second = 0, third = 0, fourth = 0;
        foreach (var value in values)
            farthest = Math.Max(farthest, Math.Abs(value - mean));
        foreach (var value in values)
        {
            var away = (value - mean) / farthest;
            var square = away * away;
            second += square;
            third += square * away;
            fourth += square * square;
        }

        var skewness = Math.Sqrt(n) * third / Math.Pow(second, 1.5) * Math.Sqrt(n * (n - 1)) / (n - 2);
        var ratio = n * fourth / (second * second);
        var kurtosis = (((n + 1) * (ratio - 3)) + 6) * (n - 1) / ((n - 2) * (n - 3));
        return (skewness, kurtosis);
    }

    /// <summary>Middle value, or the mean of the two in the middle.</summary>
    /// <param name="values">At least one; put in ascending order by this call.</param>
    public static double Median(Span<double> values)
    {
        values.Sort();
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
