using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>Progress by compound annual growth against the growth the target requires, as in Eurostat's SDG monitoring.</summary>
/// <remarks>
/// Eurostat, "Sustainable development in the European Union – monitoring report", annex on assessing progress: with a target the ratio
/// CAGR observed / CAGR required against 95 %, 60 % and 0; without one the growth itself against ±1 % a year. The method scores goals, not
/// series, so there is no score here. Unlike <see cref="OpenSdg"/> nothing is put in place of a zero: growth from, to or towards a figure
/// not above 0 is not available.
/// From 6.3 in 2020 to 11.8 in 2023, 12 by 2025: 1.6916.
/// </remarks>
public static class RequiredGrowth
{
    /// <summary>Two points: the window is the row's own, whatever its length. The limit is not looked at.</summary>
    public static RequiredGrowthResult Assess(OpenSdgInput row)
    {
        if (row.CurrentValue is not { } current || row.CurrentYear is not { } year)
            return Refused(UnscoredReason.NoData, null);
        if (row.Direction == Direction.None)
            return Refused(UnscoredReason.NoDirection, row.BaseYear);
        var growth = Growth(row, current, year);
        if (IsMet(row, current))
            return growth with { Status = RequiredGrowthStatus.SignificantProgress };
        if (growth.ProgressValue is not { } value)
            return growth;
        return growth with { Status = row.Target is null ? WithoutTarget(value) : WithTarget(value) };
    }

    /// <summary>A whole series over one of the method's windows.</summary>
    /// <param name="series">One value a year, any order.</param>
    /// <param name="target">With <paramref name="targetYear"/>, or both <c>null</c>.</param>
    /// <returns>Growth from the window's first year; where the series starts later, from its first value, if two thirds of the window are left; else <c>TooFewPoints</c>.</returns>
    public static RequiredGrowthResult Assess(
        IEnumerable<SeriesPoint> series, GrowthWindow window, Direction direction, decimal? target, int? targetYear)
    {
        var points = series.OrderBy(p => p.Year).ToList();
        if (points.Count == 0)
            return Refused(UnscoredReason.NoData, null);
        var last = points[^1];
        var first = points.First(p => p.Year >= last.Year - (int)window);
        if (last.Year - first.Year < MinYears(window))
            return Refused(UnscoredReason.TooFewPoints, first.Year);
        return Assess(new((double)first.Value, first.Year, (double)last.Value, last.Year, direction, null, (double?)target, targetYear));
    }

    private static int MinYears(GrowthWindow window) => window switch
    {
        GrowthWindow.Short => 3,
        GrowthWindow.Long => 10,
    };

    private static RequiredGrowthResult Growth(OpenSdgInput row, double current, int year)
    {
        if (row.BaseValue is not { } start || row.BaseYear is not { } from)
            return Refused(UnscoredReason.NoBaseline, null);
        if (year <= from)
            return Refused(UnscoredReason.NoTimeElapsed, from);
        if (start * current < 0)
            return Refused(UnscoredReason.SignChange, from);
        if (start <= 0 || current <= 0)
            return Refused(UnscoredReason.NotComputable, from);
        var observed = (row.Direction == Direction.Lower ? -1 : 1) * Yearly(start, current, year - from);
        var value = row.Target is { } target ? observed / Required(row, start, from, target) : observed;
        return double.IsFinite(value)
            ? new(value, RequiredGrowthStatus.NotAvailable, from, null)
            : Refused(UnscoredReason.NotComputable, from);
    }

    private static double Required(OpenSdgInput row, double start, int from, double target) =>
        target > 0 && row.TargetYear is { } by && by > from ? Math.Abs(Yearly(start, target, by - from)) : double.NaN;

    private static double Yearly(double from, double to, int years) => Math.Pow(to / from, 1.0 / years) - 1;

    private static bool IsMet(OpenSdgInput row, double current) =>
        row.Target is { } target && (row.Direction == Direction.Lower ? current <= target : current >= target);

    private static RequiredGrowthStatus WithTarget(double ratio) => ratio switch
    {
        >= 0.95 => RequiredGrowthStatus.SignificantProgress,
        >= 0.60 => RequiredGrowthStatus.ModerateProgress,
        >= 0 => RequiredGrowthStatus.InsufficientProgress,
        _ => RequiredGrowthStatus.MovementAway,
    };

    private static RequiredGrowthStatus WithoutTarget(double growth) => growth switch
    {
        >= 0.01 => RequiredGrowthStatus.SignificantProgress,
        >= 0 => RequiredGrowthStatus.ModerateProgress,
        > -0.01 => RequiredGrowthStatus.ModerateMovementAway,
        _ => RequiredGrowthStatus.SignificantMovementAway,
    };

    private static RequiredGrowthResult Refused(UnscoredReason reason, int? baseYear) =>
        new(null, RequiredGrowthStatus.NotAvailable, baseYear, reason);
}
