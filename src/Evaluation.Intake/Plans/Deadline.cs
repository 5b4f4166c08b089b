using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Intake.Plans;

/// <summary>Reads deadlines such as <c>9月底前</c>, <c>2023年12月31日前</c>, <c>年底前</c>, <c>上半年完成</c>, <c>完成时限：2023年10月</c>.</summary>
internal static partial class Deadline
{
    /// <summary>The latest deadline named outside book titles and quotations: a measure is done when all of it is done.</summary>
    /// <param name="letters">Folded, without white space.</param>
    /// <returns><c>null</c> when none is named or the date does not exist.</returns>
    /// <remarks>9月前 is 31 August, 9月底前 30 September, 9月15日前 15 September itself.</remarks>
    public static DateOnly? Find(string letters, int planYear)
    {
        if (letters.AsSpan().IndexOfAny("月年季") < 0)
            return null;
        DateOnly? latest = null;
        Brackets? brackets = null;
        foreach (Match match in Words().Matches(letters))
        {
            brackets ??= new Brackets(letters, 0, letters.Length);
            if (!brackets.IsInTitle(match.Index) && Day(match, planYear) is { } day && (latest is null || day > latest))
                latest = day;
        }

        return latest;
    }

    /// <summary>Where the words of a deadline begin; -1 when there is none.</summary>
    public static int IndexIn(string letters) => Words().Match(letters) is { Success: true } match ? match.Index : -1;

    private static DateOnly? Day(Match match, int planYear)
    {
        var year = match.Groups["year"] is { Success: true } printed ? int.Parse(printed.ValueSpan, CultureInfo.InvariantCulture) : planYear;
        if (match.Groups["next"].Success)
            year++;
        if (year is < 1949 or > 2200)
            return null;
        if (match.Groups["quarter"] is { Success: true } quarter)
            return EndOfMonth(year, 3 * ("一二三四1234".IndexOf(quarter.ValueSpan[0]) % 4 + 1));
        if (match.Groups["half"] is { Success: true } half)
            return half.ValueSpan is "上" ? new DateOnly(year, 6, 30) : new DateOnly(year, 12, 31);
        if (!match.Groups["month"].Success)
            return new DateOnly(year, 12, 31);
        var month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        return month is < 1 or > 12 ? null : InMonth(match, year, month);
    }

    private static DateOnly? InMonth(Match match, int year, int month)
    {
        if (match.Groups["day"] is { Success: true } printed)
        {
            var day = int.Parse(printed.ValueSpan, CultureInfo.InvariantCulture);
            return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
        }

        return match.Groups["part"].Value switch
        {
            "上旬" or "初" => new DateOnly(year, month, 10),
            "中旬" => new DateOnly(year, month, 20),
            "中" => new DateOnly(year, month, 15),
            "" when match.Groups["before"].Success => new DateOnly(year, month, 1).AddDays(-1),
            _ => EndOfMonth(year, month),
        };
    }

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    [GeneratedRegex(@"(?:(?<year>\d{4})年|今年|本年|当年|(?<next>明年))?(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日|(?<part>上旬|中旬|下旬|底|末|中|初))?(?:(?<before>之?以?前)|以?内|(?<=[底末])|(?<=(?:时限|时间|节点):.{3,14}))|(?<half>[上下])半年(?:之?以?前|以?内|底|末|(?=完成|出台|印发|发布|制定|上线|建成|召开|启动))|第?(?<quarter>[一二三四1234])季度(?:底|末)?(?:之?以?前|以?内|(?<=[底末])|(?=完成|出台|印发|发布|制定|上线|建成|召开|启动))|(?:(?<=\d{4}年|今年|本年)|年)(?:底|末)(?:之?以?前)?|(?:(?<=\d{4}年|今年|本年)|年)内)")]
    private static partial Regex Words();
}
