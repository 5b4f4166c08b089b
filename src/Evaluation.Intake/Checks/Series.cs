using Evaluation.Intake.Records;
using Evaluation.Model;

namespace Evaluation.Intake.Checks;

/// <summary>All vintages of one indicator in one area, for periods of one length: those known and those coming in.</summary>
internal sealed class Series
{
    private readonly List<Vintage> vintages = [];
    private readonly List<Point> points = [];

    /// <summary>By period, then release; of one release the known vintage first. Call <see cref="Sort"/> before.</summary>
    public IReadOnlyList<Vintage> Vintages => vintages;

    public void Add(Observation known) => vintages.Add(new Vintage(known, null));

    public void Add(IncomingObservation incoming) => vintages.Add(new Vintage(incoming.Observation, incoming));

    public void Sort() => vintages.Sort((a, b) =>
        (a.Observation.Period, a.Observation.ReleasedOn, a.IsIncoming, a.Observation.Value)
        .CompareTo((b.Observation.Period, b.Observation.ReleasedOn, b.IsIncoming, b.Observation.Value)));

    /// <returns>The vintages of a period as a range of <see cref="Vintages"/>; empty where there is none.</returns>
    public (int From, int To) Of(Period period)
    {
        var from = FirstNotBefore(vintages.Count, i => vintages[i].Observation.Period, period);
        var to = from;
        while (to < vintages.Count && vintages[to].Observation.Period == period)
            to++;
        return (from, to);
    }

    /// <summary>Fixes what later comparisons are made with: the last accepted vintage of each period.</summary>
    public void Settle(Func<Vintage, bool> isAccepted, Func<string, bool> declaresBreak)
    {
        foreach (var vintage in vintages)
        {
            if (!isAccepted(vintage))
                continue;
            var observation = vintage.Observation;
            var isBreak = declaresBreak(observation.Note);
            var point = new Point(observation.Period, SeriesWindow.TimeOf(observation.Period), (double)observation.Value, isBreak);
            if (points.Count > 0 && points[^1].Period == observation.Period)
                points[^1] = point with { IsBreak = isBreak || points[^1].IsBreak };
            else
                points.Add(point);
        }
    }

    /// <summary>Copies the positive points around a period, without the period itself and on its side of any declared break.</summary>
    /// <param name="times">At least <see cref="SeriesWindow.Size"/> places.</param>
    /// <returns>How many; ascending by time.</returns>
    public int Around(Period period, Span<double> times, Span<double> logs)
    {
        var at = FirstNotBefore(points.Count, i => points[i].Period, period);
        var isHere = at < points.Count && points[at].Period == period;
        Span<int> left = stackalloc int[SeriesWindow.Size];
        Span<int> right = stackalloc int[SeriesWindow.Size];
        var leftCount = isHere && points[at].IsBreak ? 0 : TakeLeft(at - 1, left);
        var rightCount = TakeRight(isHere ? at + 1 : at, right);
        leftCount = Math.Min(leftCount, SeriesWindow.Size - Math.Min(rightCount, SeriesWindow.Size / 2));
        rightCount = Math.Min(rightCount, SeriesWindow.Size - leftCount);
        for (var i = 0; i < leftCount + rightCount; i++)
        {
            var point = points[i < leftCount ? left[leftCount - 1 - i] : right[i - leftCount]];
            (times[i], logs[i]) = (point.Time, Math.Log(point.Value));
        }

        return leftCount + rightCount;
    }

    private int TakeLeft(int from, Span<int> taken)
    {
        var count = 0;
        for (var i = from; i >= 0 && count < taken.Length; i--)
        {
            if (points[i].Value > 0)
                taken[count++] = i;
            if (points[i].IsBreak)
                break;
        }

        return count;
    }

    private int TakeRight(int from, Span<int> taken)
    {
        var count = 0;
        for (var i = from; i < points.Count && count < taken.Length && !points[i].IsBreak; i++)
        {
            if (points[i].Value > 0)
                taken[count++] = i;
        }

        return count;
    }

    private static int FirstNotBefore(int count, Func<int, Period> periodAt, Period period)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (periodAt(middle) < period)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private readonly record struct Point(Period Period, double Time, double Value, bool IsBreak);
}
