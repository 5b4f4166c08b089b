using System.Text.RegularExpressions;

namespace Evaluation.Intake.Checks;

/// <summary>Finds words that speak of a part of a year: 前三季度, 1—11月, 上半年, 前9个月, 截至6月 …</summary>
internal static partial class PartOfYearWords
{
    /// <returns>The words found; <c>null</c> for none. 1—12月 and 截至12月 are whole years, and a 第一季度例行发布会 publishes any year.</returns>
    public static string? In(string text)
    {
        if (text.Length < 2)
            return null;
        var match = Words().Match(text);
        return match.Success ? match.Value : null;
    }

    [GeneratedRegex(
        """
        (?: [前首][一二三两123１２３]个?季度
          | [上下]半年 | 半年[值度数]
          | 第?[一二三四1234１２３４]季度
          | [前首](?:[1-9１-９](?![0-9０-９])|1[01]|１[０１]|[一二三四五六七八九十两]|十一)个月
          | (?<![0-9])0?[1１一]月?(?:份)?\s*[-—–－~～至到]+\s*(?:0?[2-9２-９]|1[01]|１[０１]|[二三四五六七八九十]|十一)月
          | 截[至止到](?:[12][0-9]{3}\s*[-年./])?\s*(?:0?[1-9](?![0-9])|1[01])(?:月|(?=[^0-9]|$))
          | \b(?:first\s+(?:half|(?:two|three)\s+quarters|(?:[2-9]|1[01]|two|three|six|nine|ten|eleven)\s+months)|jan\w*\s*[-–—]\s*(?:feb|mar|apr|may|jun|jul|aug|sep|oct|nov)\w*)
        )(?!例行|[^，。；,;]{0,6}发布会|新闻)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
