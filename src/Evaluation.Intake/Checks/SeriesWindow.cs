using Evaluation.Model;

namespace Evaluation.Intake.Checks;

/// <summary>The points of a series around a period, without that period: what a value there is compared with. All positive, as logarithms.</summary>
/// <remarks>At most four points on each side: what is out of line, its neighbourhood decides, however long the history.</remarks>
internal readonly ref struct SeriesWindow
{
    public const int Size = 8;
    private readonly Span<double> times;
    private readonly Span<double> logs;

    /// <param name="times">Years, ascending.</param>
    /// <param name="logs">Natural logarithms, same length.</param>
    public SeriesWindow(Span<double> times, Span<double> logs)
    {
        this.times = times;
        this.logs = logs;
    }

    public int Count => logs.Length;

    public double Median => MedianOf(logs);

    /// <summary>Largest step between neighbours, per year (a shorter step counts as it is).</summary>
    public double LargestStep()
    {
        var largest = 0.0;
        for (var i = 1; i < Count; i++)
            largest = Math.Max(largest, Math.Abs(logs[i] - logs[i - 1]) / Math.Max(1, times[i] - times[i - 1]));
        return largest;
    }

    /// <summary>Theil–Sen line through the points, read at a time; the median of fewer than three points.</summary>
    public double Expected(double time)
    {
        if (Count < 3)
            return Median;
        var slope = Slope();
        Span<double> levels = stackalloc double[Count];
        for (var i = 0; i < Count; i++)
            levels[i] = logs[i] + (slope * (time - times[i]));
        return MedianOf(levels);
    }

    /// <summary>True when four of five points lie within a factor of 1.6 of the line through them.</summary>
    public bool IsSteady()
    {
        const double near = 0.47;
        var slope = Count < 3 ? 0 : Slope();
        Span<double> levels = stackalloc double[Count];
        for (var i = 0; i < Count; i++)
            levels[i] = logs[i] - (slope * times[i]);
        var middle = MedianOf(levels);
        var count = 0;
        foreach (var level in levels)
            count += Math.Abs(level - middle) <= near ? 1 : 0;
        return count * 5 >= Count * 4;
    }

    /// <summary>The neighbour on one side and the one behind it; -1 where there is none.</summary>
    public (int Near, int Next) Neighbours(double time, bool before)
    {
        var right = 0;
        while (right < Count && times[right] < time)
            right++;
        var (near, next) = before ? (right - 1, right - 2) : (right, right + 1);
        return (near >= Count ? -1 : near, next < 0 || next >= Count ? -1 : next);
    }

    /// <summary>Years to the nearest point.</summary>
    public double NearestGap(double time)
    {
        var nearest = double.MaxValue;
        foreach (var other in times)
            nearest = Math.Min(nearest, Math.Abs(other - time));
        return nearest;
    }

    public double TimeOf(int index) => times[index];

    public double LogOf(int index) => logs[index];

    public static double TimeOf(Period period) => period.Year + ((period.LastDay.DayOfYear + period.FirstDay.DayOfYear) / 732.0);

    private double Slope()
    {
        Span<double> slopes = stackalloc double[Size * (Size - 1) / 2];
        var n = 0;
        for (var i = 0; i < Count; i++)
        {
            for (var j = i + 1; j < Count; j++)
                slopes[n++] = (logs[j] - logs[i]) / (times[j] - times[i]);
        }

        return MedianOf(slopes[..n]);
    }

    private static double MedianOf(ReadOnlySpan<double> values)
    {
        Span<double> sorted = stackalloc double[values.Length];
        values.CopyTo(sorted);
        sorted.Sort();
        var half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
