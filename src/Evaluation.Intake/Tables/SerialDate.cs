using System.Globalization;

namespace Evaluation.Intake.Tables;

/// <summary>Spreadsheet day numbers as ISO text.</summary>
internal static class SerialDate
{
    /// <param name="serial">Days since 1899-12-30, or 1904-01-01 in the older system of the Macintosh.</param>
    /// <returns><c>2023</c>, <c>2023-09</c>, <c>2023-09-01</c> or, with a time of day, <c>2023-09-01T08:30:00</c>; the number itself where it is no date.</returns>
    /// <remarks>Serial 60 is the 29 February 1900 that never was; before it the count is one day off.</remarks>
    public static string Text(string serial, DateLook look, bool uses1904)
    {
        if (!double.TryParse(serial, NumberStyles.Float, CultureInfo.InvariantCulture, out var days)
            || !(days >= 0) || days > 2_900_000 || (!uses1904 && Math.Floor(days) == 60))
            return serial;
        var start = uses1904 ? new DateTime(1904, 1, 1) : days < 60 ? new DateTime(1899, 12, 31) : new DateTime(1899, 12, 30);
        var moment = start.AddSeconds(Math.Round(days * 86400));
        var pattern = look switch
        {
            DateLook.Year => "yyyy",
            DateLook.Month => "yyyy-MM",
            DateLook.Day or DateLook.None => moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss",
        };
        return moment.ToString(pattern, CultureInfo.InvariantCulture);
    }
}
