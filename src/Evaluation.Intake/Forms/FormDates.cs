using System.Globalization;
using System.Text.RegularExpressions;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Forms;

/// <summary>Days as people type them.</summary>
internal static partial class FormDates
{
    /// <summary>Year first, then month and day, with one mark between or the Chinese words; a time of day is left out.</summary>
    /// <returns>The day, or what is wrong with the text.</returns>
    public static (DateOnly? Day, ProblemCode? Problem) OfText(string text)
    {
        var narrow = FormText.Narrow(text).Replace('–', '-').Replace('—', '-');
        var match = YearMonthDay().Match(narrow);
        if (!match.Success)
            return (null, LooksLikeADate().IsMatch(narrow) ? FormProblems.DateUnclear : FormProblems.DateUnreadable);
        return Day(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value) is { } day
            ? (day, null)
            : (null, FormProblems.DateUnreadable);
    }

    /// <summary>A plain number: 20231201, or a day number whose format was lost.</summary>
    /// <returns>The day; or the day that the number may stand for, which is to be asked.</returns>
    public static (DateOnly? Day, DateOnly? Meant) OfNumber(decimal number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        if (digits.Length == 8 && Day(digits[..4], digits[4..6], digits[6..]) is { } day)
            return (day, null);
        return number is >= 29_221 and < 73_051 ? (null, DateOnly.FromDateTime(DateTime.FromOADate((double)decimal.Floor(number)))) : (null, null);
    }

    private static DateOnly? Day(string year, string month, string day)
    {
        var (y, m, d) = (Number(year), Number(month), Number(day));
        return y is >= 1900 and <= 9998 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<y>[0-9]{4})\s*(?:(?<s>[-/.])\s*(?<m>[0-9]{1,2})\s*\k<s>\s*(?<d>[0-9]{1,2})|年\s*(?<m>[0-9]{1,2})\s*月\s*(?<d>[0-9]{1,2})(?:\s*[日号])?)|(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2}))(?:(?:[T\s]|(?<=[日号]))\s*(?:[上下]午)?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?)?$")]
    private static partial Regex YearMonthDay();

    /// <summary>Digits in two or three groups, or with the words for year, month, day: a date, but which?</summary>
    [GeneratedRegex(@"^[0-9]{1,4}\s*[-/.年月]\s*[0-9]{1,2}(?:\s*[-/.月日]\s*[0-9]{0,4})?\s*[日月]?$")]
    private static partial Regex LooksLikeADate();
}
