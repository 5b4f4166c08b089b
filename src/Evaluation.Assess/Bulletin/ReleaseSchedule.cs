using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>One indicator's own release calendar, held against the as-of day.</summary>
/// <param name="Latest">The latest period released, in the indicator's own frequency; <c>null</c> where nothing was.</param>
/// <param name="LatestReleased">Day of its first release.</param>
/// <param name="Learnt">Releases that a lag can be learnt from.</param>
/// <param name="Rule"><c>null</c> where it can't be told: too few releases and nothing stated.</param>
/// <param name="Missing">Periods after the latest whose expected day is over, oldest first.</param>
/// <param name="Coming">Periods expected from the as-of day on, within <see cref="ReleaseSchedules.DaysAhead"/> days.</param>
public sealed record ReleaseSchedule(
    Indicator Indicator,
    Period? Latest,
    DateOnly? LatestReleased,
    int Learnt,
    ReleaseRule? Rule,
    IReadOnlyList<ExpectedRelease> Missing,
    IReadOnlyList<ExpectedRelease> Coming)
{
    /// <summary>Calendar days since the oldest missing period was expected; 0 where none is missing.</summary>
    public int DaysLate(DateOnly asOf) => Missing.Count == 0 ? 0 : asOf.DayNumber - Missing[0].Expected.DayNumber;

    /// <summary>Later than this indicator ever was before.</summary>
    public bool IsLaterThanEver(DateOnly asOf) =>
        Missing.Count > 0 && asOf.DayNumber > Missing[0].Period.LastDay.DayNumber + Rule!.LongestDays;
}
