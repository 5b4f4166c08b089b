namespace Evaluation.Assess.Projections;

/// <summary>Errors of a trend's forecasts, by drawing the trend's own residuals again.</summary>
/// <remarks>
/// Davison and Hinkley, Bootstrap Methods, algorithm 6.4: a drawn future error less the error of a trend refitted to drawn errors.
/// The spread of a few residuals is itself uncertain; each draw therefore also draws it, as √(ν/χ²) with ν = n − 2, which is what turns a
/// normal into a Student interval. Without this an interval from four points named 95 % holds 80 %.
/// A refit to trend + errors is the trend plus the refit to the errors, so only errors are handled: an exact line has none and its interval has no width.
/// </remarks>
internal static class Bootstrap
{
    /// <param name="residuals">One per year, already widened for the two parameters fitted.</param>
    /// <param name="ahead">Years to forecast, counted like the line's.</param>
    /// <returns>Per year ahead, one error per draw, ascending.</returns>
    public static double[][] Errors(ErrorLines lines, IReadOnlyList<double> residuals, IReadOnlyList<int> ahead, ProjectionOptions options)
    {
        var stream = new CounterStream(options.Seed);
        var drawn = new double[residuals.Count];
        var errors = ahead.Select(_ => new double[options.Draws]).ToArray();
        var position = 0L;
        for (var draw = 0; draw < options.Draws; draw++)
        {
            for (var i = 0; i < drawn.Length; i++)
                drawn[i] = residuals[stream.Index(position++, residuals.Count)];
            var (intercept, slope) = lines.Fit(drawn);
            var spread = Spread(stream, ref position, residuals.Count - 2);
            for (var h = 0; h < ahead.Count; h++)
                errors[h][draw] = spread * (residuals[stream.Index(position++, residuals.Count)] - (intercept + (slope * ahead[h])));
        }

        foreach (var year in errors)
            Array.Sort(year);
        return errors;
    }

    private static double Spread(CounterStream stream, ref long position, int freedom)
    {
        var squares = 0.0;
        for (var i = 0; i < freedom; i++, position += CounterStream.NormalPositions)
        {
            var normal = stream.Normal(position);
            squares += normal * normal;
        }

        return Math.Sqrt(freedom / (squares + double.Epsilon));
    }

    /// <summary>Quantile by linear interpolation between the two nearest draws (type 7 of Hyndman and Fan).</summary>
    public static double Quantile(double[] ascending, double share)
    {
        var place = share * (ascending.Length - 1);
        var below = (int)place;
        return below + 1 < ascending.Length
            ? ascending[below] + ((place - below) * (ascending[below + 1] - ascending[below]))
            : ascending[below];
    }
}
