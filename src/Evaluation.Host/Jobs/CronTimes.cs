using Quartz;

namespace Evaluation.Host.Jobs;

/// <summary>The moments that a cron expression names, in Shanghai.</summary>
internal static class CronTimes
{
    public static bool IsValid(string cron) => CronExpression.TryParse(cron, out _);

    /// <summary>Each after the one before; <paramref name="after"/> itself is not among them.</summary>
    /// <exception cref="FormatException">The expression is none; see <see cref="IsValid"/>.</exception>
    public static IEnumerable<DateTimeOffset> After(string cron, DateTimeOffset after)
    {
        var expression = new CronExpression(cron, Shanghai.Zone);
        for (var next = expression.GetNextValidTimeAfter(after); next is { } moment; next = expression.GetNextValidTimeAfter(moment))
            yield return moment;
    }
}
