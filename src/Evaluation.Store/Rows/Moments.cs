using System.Globalization;

namespace Evaluation.Store.Rows;

/// <summary>Moments as fixed-width UTC text, which sorts in time and hashes the same in both databases.</summary>
internal static class Moments
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static string Now(TimeProvider clock) => Of(clock.GetUtcNow());

    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    /// <returns>The first moment after a day (in UTC).</returns>
    public static string DayAfter(DateOnly day) => day.AddDays(1).ToDateTime(TimeOnly.MinValue).ToString(Format, CultureInfo.InvariantCulture);

    /// <returns><c>null</c> for the empty text of a row that came before moments were noted.</returns>
    public static DateTimeOffset? ParseKnown(string text) => text.Length == 0 ? null : Parse(text);

    public static DateTimeOffset Parse(string text) =>
        DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
