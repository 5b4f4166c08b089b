using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>Where a series went last, read in its own direction.</summary>
public static class Trends
{
    /// <param name="series">By period, oldest first.</param>
    public static Trend Of(Direction direction, IReadOnlyList<Observation> series)
    {
        if (series.Count < 2 || direction == Direction.None)
            return Trend.Unknown;
        return Gain(direction, series[^2].Value, series[^1].Value) switch
        {
            > 0 => Trend.Better,
            0 => Trend.Same,
            < 0 => Trend.Worse,
        };
    }

    /// <summary>The level is met now, and an earlier value after the baseline was better than the latest.</summary>
    /// <param name="series">By period, oldest first.</param>
    /// <param name="target">Without a baseline every earlier value is looked at.</param>
    public static bool MetThenFell(Direction direction, Target target, IReadOnlyList<Observation> series) =>
        series.Count > 0
        && Level.IsMet(direction, target.TargetValue, series[^1].Value)
        && series.SkipLast(1)
            .Where(o => target.BaselinePeriod is not { } baseline || o.Period.Year > baseline.Year)
            .Any(o => Gain(direction, o.Value, series[^1].Value) < 0);

    /// <summary>Sign of the step: above 0 for the better; 0 where there is no better side.</summary>
    private static int Gain(Direction direction, decimal from, decimal to) => direction switch
    {
        Direction.Higher => to.CompareTo(from),
        Direction.Lower => from.CompareTo(to),
        Direction.None => 0,
    };
}
