using Evaluation.Assess.Progress;
using Evaluation.Model;

namespace Evaluation.Assess.Projections;

/// <summary>Carries a series to the target's year, with prediction intervals and the probability of meeting the target.</summary>
/// <remarks>
/// The interval is a residual bootstrap's; residuals are widened by √(n/(n − 2)) for the two parameters fitted. On straight roads with normal
/// noise the intervals named 80 and 95 % held 78–82 and 93–96 of 100 new values at 4, 5, 6, 8, 12 and 20 points (1 000 series each; Theil–Sen and
/// least squares); those of compound growth are wider than their name, since two points alone carry its slope.
/// </remarks>
public static class Projector
{
    /// <summary>Fewer points show no trend.</summary>
    public const int MinPoints = 4;

    private const int MinDraws = 100;
    private const decimal LargestValue = 1e15m;

    /// <param name="series">One value a year, any order; gaps are fine.</param>
    /// <param name="target"><c>null</c>: no probability.</param>
    /// <exception cref="ArgumentException">A year is given twice, or fewer than 100 draws are asked for.</exception>
    public static Projection Project(
        IEnumerable<SeriesPoint> series, int targetYear, Direction direction, decimal? target, ProjectionOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Draws, MinDraws);
        var points = Window(series, options.WindowYears);
        if (points.DistinctBy(p => p.Year).Count() < points.Count)
            throw new ArgumentException("A year is given twice.", nameof(series));
        if (points.Count < MinPoints)
            return Refused(UnscoredReason.TooFewPoints);
        if (targetYear <= points[^1].Year)
            return Refused(UnscoredReason.NotApplicable);
        if (points.Any(p => Math.Abs(p.Value) > LargestValue))
            return Refused(UnscoredReason.NotComputable);

        var first = points[0].Year;
        int[] x = [.. points.Select(p => p.Year - first)];
        return FittedTrend.Of(options.Method, x, [.. points.Select(p => p.Value)]) is { } trend
            ? Simulate(trend, x, first, targetYear, direction, target, options)
            : Refused(UnscoredReason.NotComputable);

        Projection Refused(UnscoredReason reason) => Projection.Refused(options.Method, points.Count, reason);
    }

    private static List<SeriesPoint> Window(IEnumerable<SeriesPoint> series, int? years)
    {
        var points = series.OrderBy(p => p.Year).ToList();
        return years is { } count ? [.. points.Where(p => p.Year > points[^1].Year - count)] : points;
    }

    private static Projection Simulate(
        FittedTrend trend, int[] x, int first, int targetYear, Direction direction, decimal? target, ProjectionOptions options)
    {
        int[] ahead = [.. Enumerable.Range(x[^1] + 1, targetYear - first - x[^1])];
        var widened = Math.Sqrt((double)x.Length / (x.Length - 2));
        var errors = Bootstrap.Errors(
            new ErrorLines(options.Method, x), [.. trend.Residuals.Select(r => r * widened)], ahead, options);
        List<ProjectedYear> years = [];
        foreach (var (h, year) in ahead.Index())
        {
            if (Year(trend, first, year, errors[h]) is not { } projected)
                return Projection.Refused(options.Method, x.Length, UnscoredReason.NotComputable);
            years.Add(projected);
        }

        return new(options.Method, x.Length, years, Probability(trend, ahead[^1], errors[^1], direction, target), null);
    }

    private static ProjectedYear? Year(FittedTrend trend, int first, int x, double[] errors)
    {
        double[] shares = [0.10, 0.90, 0.025, 0.975];
        Score[] figures = [trend.At(x, 0), .. shares.Select(s => trend.At(x, Bootstrap.Quantile(errors, s)))];
        return figures.All(f => f.IsScored)
            ? new(first + x, figures[0].Value, figures[1].Value, figures[2].Value, figures[3].Value, figures[4].Value)
            : null;
    }

    private static Score Probability(FittedTrend trend, int x, double[] errors, Direction direction, decimal? target)
    {
        if (target is not { } goal)
            return Score.Unscored(UnscoredReason.NoTarget);
        var needed = trend.ErrorTo(goal, x);
        return direction switch
        {
            Direction.Higher => Share(errors.Count(e => e >= needed)),
            Direction.Lower => Share(errors.Count(e => e <= needed)),
            Direction.None => Score.Unscored(UnscoredReason.NoDirection),
        };

        Score Share(int met) => Score.Of((decimal)met / errors.Length);
    }
}
