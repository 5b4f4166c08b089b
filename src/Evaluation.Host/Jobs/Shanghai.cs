using System.Globalization;

namespace Evaluation.Host.Jobs;

/// <summary>The time zone of every schedule, whatever the machine's and the settings'.</summary>
internal static class Shanghai
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static DateTimeOffset At(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(At(moment).DateTime);

    public static string Words(DateTimeOffset moment) => At(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
