using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Projections;

/// <summary>Fits the same kind of line to drawn errors, over and over, without allocating.</summary>
internal sealed class ErrorLines(TrendMethod method, IReadOnlyList<int> years)
{
    private readonly double[] x = [.. years.Select(y => (double)y)];
    private readonly double[] slopes = new double[years.Count * (years.Count - 1) / 2];
    private readonly double[] heights = new double[years.Count];

    /// <param name="errors">One per year.</param>
    public (double Intercept, double Slope) Fit(ReadOnlySpan<double> errors) => method switch
    {
        TrendMethod.TheilSen => TheilSen(errors),
        TrendMethod.Ols => Ols(errors),
        TrendMethod.Cagr => EndToEnd(errors),
    };

    private (double Intercept, double Slope) TheilSen(ReadOnlySpan<double> errors)
    {
        var count = 0;
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = i + 1; j < x.Length; j++)
                slopes[count++] = (errors[j] - errors[i]) / (x[j] - x[i]);
        }

        var slope = Median(slopes);
        for (var i = 0; i < x.Length; i++)
            heights[i] = errors[i] - (slope * x[i]);
        return (Median(heights), slope);
    }

    private (double Intercept, double Slope) Ols(ReadOnlySpan<double> errors)
    {
        double sumX = 0, sumY = 0, sumXX = 0, sumXY = 0;
        for (var i = 0; i < x.Length; i++)
        {
            sumX += x[i];
            sumY += errors[i];
            sumXX += x[i] * x[i];
            sumXY += x[i] * errors[i];
        }

        var slope = ((x.Length * sumXY) - (sumX * sumY)) / ((x.Length * sumXX) - (sumX * sumX));
        return ((sumY - (slope * sumX)) / x.Length, slope);
    }

    private (double Intercept, double Slope) EndToEnd(ReadOnlySpan<double> errors)
    {
        var slope = (errors[^1] - errors[0]) / (x[^1] - x[0]);
        return (errors[0] - (slope * x[0]), slope);
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
