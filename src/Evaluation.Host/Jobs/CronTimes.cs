using Evaluation.Store.Jobs;
using Quartz;

namespace Evaluation.Host.Jobs;

/// <summary>The moments that a cron expression names, in Shanghai.</summary>
internal static class CronTimes
{
    /// <summary>So many of the next times are told.</summary>
    public const int Told = 5;

    public static bool IsValid(string cron) => CronExpression.TryParse(cron, out _);

    /// <summary>Each after the one before; <paramref name="after"/> itself is not among them.</summary>
    /// <exception cref="FormatException">The expression is none; see <see cref="IsValid"/>.</exception>
    public static IEnumerable<DateTimeOffset> After(string cron, DateTimeOffset after)
    {
        var expression = new CronExpression(cron, Shanghai.Zone);
        for (var next = expression.GetNextValidTimeAfter(after); next is { } moment; next = expression.GetNextValidTimeAfter(moment))
            yield return moment;
    }

    /// <returns>At most <see cref="Told"/>; none while the schedule is disabled.</returns>
    public static IReadOnlyList<DateTimeOffset> Next(Schedule schedule, DateTimeOffset now) =>
        schedule.IsEnabled && IsValid(schedule.Cron) ? [.. After(schedule.Cron, now).Take(Told)] : [];
}
