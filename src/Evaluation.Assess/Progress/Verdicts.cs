using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Progress;

/// <summary>Level first, then pace by the scheme's bands.</summary>
public static class Verdicts
{
    /// <param name="latest">The latest value of a whole year; <c>null</c> where there is none.</param>
    /// <param name="pace"><see cref="Pace"/> of the same value; <c>Unscored(NoBaseline)</c> where the target has none.</param>
    /// <returns>The verdict; the reason only beside <see cref="Verdict.Unknown"/>.</returns>
    public static (Verdict Verdict, UnscoredReason? Reason) Of(
        Direction direction, Target? target, Observation? latest, Score pace, DateOnly asOf, PaceRules rules)
    {
        if (latest is null)
            return (Verdict.Unknown, UnscoredReason.NoData);
        if (target is null)
            return (Verdict.Unknown, UnscoredReason.NoTarget);
        if (direction == Direction.None)
            return (Verdict.Unknown, UnscoredReason.NoDirection);
        if (Level.IsMet(direction, target.TargetValue, latest.Value))
            return (IsEarly(target.TargetPeriod, latest.Period, asOf) ? Verdict.MetEarly : Verdict.Met, null);
        if (latest.Period.Year >= target.TargetPeriod.Year)
            return (Verdict.Missed, null);
        return pace.TryGet(out var value) ? (ByPace(value, rules), null) : (Verdict.Unknown, pace.Reason);
    }

    private static bool IsEarly(Period target, Period latest, DateOnly asOf) =>
        latest.Year < target.Year || asOf < target.LastDay;

    private static Verdict ByPace(decimal pace, PaceRules rules)
    {
        var figure = Noise.Removed(pace);
        if (figure > rules.AheadAbove.Value)
            return Verdict.Ahead;
        return figure >= rules.OnTrackFrom.Value ? Verdict.OnTrack : Verdict.Behind;
    }
}
