using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>The mean of the last five yearly changes carried to the target's year, and what is then missing.</summary>
/// <remarks>
/// Destatis, indicators of the German sustainability strategy (and the linear form of the UN progress chart): g = (vT − v̂T) / (vT − v);
/// met or g under 5 % on track, 5–20 % nearly, else off track; at least four consecutive points. A projection past the target is on track,
/// which is why g is signed here and not an absolute value.
/// 100, 104, 108, 112 in 2020–2023 and 124 by 2025: change 4, projected 120, g 1/3.
/// </remarks>
public static class LinearGap
{
    private const int MinPoints = 4;
    private const int MaxPoints = 6;

    /// <param name="series">One value a year, any order; only the unbroken run of years up to the latest is looked at.</param>
    public static LinearGapResult Assess(IEnumerable<SeriesPoint> series, Direction direction, decimal? target, int? targetYear)
    {
        var run = LastRun([.. series.OrderBy(p => p.Year)]);
        if (run.Count == 0)
            return Refused(UnscoredReason.NoData);
        var (first, last) = (run[0], run[^1]);
        return Assess(new((double)first.Value, first.Year, (double)last.Value, last.Year, direction, null, (double?)target, targetYear));
    }

    /// <summary>
    /// Two points. A mean of yearly changes depends on its first and last value alone, so a row gives exactly what the series between its
    /// years would; what a row can't show is taken as given: that its years are the last five. Under three years (four points) it is refused.
    /// </summary>
    public static LinearGapResult Assess(OpenSdgInput row)
    {
        if (row.CurrentValue is not { } current || row.CurrentYear is not { } year)
            return Refused(UnscoredReason.NoData);
        if (row.Target is not { } target || row.TargetYear is not { } by)
            return Refused(UnscoredReason.NoTarget);
        if (row.Direction == Direction.None)
            return Refused(UnscoredReason.NoDirection);
        var (change, reason) = MeanChange(row, current, year);
        var projected = change is { } yearly && by > year ? current + (yearly * (by - year)) : (double?)null;
        if (IsMet(row.Direction, target, current))
            return new(null, change, projected, LinearGapStatus.OnTrack, null);
        if (change is not { } step)
            return Refused(reason!.Value);
        if (projected is not { } end)
            return new(null, change, null, LinearGapStatus.NotAvailable, UnscoredReason.NotApplicable);
        var gap = (target - end) / (target - current);
        return double.IsFinite(gap)
            ? new(gap, step, end, Status(gap, step, row.Direction), null)
            : Refused(UnscoredReason.NotComputable);
    }

    private static List<SeriesPoint> LastRun(IReadOnlyList<SeriesPoint> points)
    {
        List<SeriesPoint> run = [];
        for (var i = points.Count - 1; i >= 0 && run.Count < MaxPoints && (run.Count == 0 || points[i].Year == run[0].Year - 1); i--)
            run.Insert(0, points[i]);
        return run;
    }

    private static (double? Change, UnscoredReason? Reason) MeanChange(OpenSdgInput row, double current, int year)
    {
        if (row.BaseValue is not { } start || row.BaseYear is not { } from)
            return (null, UnscoredReason.NoBaseline);
        return year - from < MinPoints - 1 ? (null, UnscoredReason.TooFewPoints) : ((current - start) / (year - from), null);
    }

    private static bool IsMet(Direction direction, double target, double current) =>
        direction == Direction.Lower ? current <= target : current >= target;

    private static LinearGapStatus Status(double gap, double change, Direction direction)
    {
        if (change != 0 && (change > 0) != (direction == Direction.Higher))
            return LinearGapStatus.MovingAway;
        return gap switch
        {
            < 0.05 => LinearGapStatus.OnTrack,
            <= 0.20 => LinearGapStatus.NearlyOnTrack,
            _ => LinearGapStatus.OffTrack,
        };
    }

    private static LinearGapResult Refused(UnscoredReason reason) => new(null, null, null, LinearGapStatus.NotAvailable, reason);
}
