using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Intake.Plans;

/// <summary>Finds the year a plan is for: its title, else its preamble, else the name of its file.</summary>
internal static partial class PlanYear
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <param name="title">Folded, without white space; so is <paramref name="preamble"/>.</param>
    /// <returns><c>null</c> when none of the three names a year.</returns>
    public static int? Find(string title, string preamble, string fileName) =>
        InWords(Titles().Replace(title, ""))
        ?? Read(OfPreamble().Match(Arabic(preamble)))
        ?? Read(InName().Match(Folding.Fold(fileName)));

    /// <summary>The first year in the words; of a range (2021—2022年) the last.</summary>
    public static int? InWords(string words) => Read(First().Match(Arabic(words)));

    private static int? Read(Match match) =>
        match.Success && int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) is >= 1949 and <= 2149 and var year ? year : null;

    /// <summary>二〇二三年 as 2023年.</summary>
    private static string Arabic(string words) => ChineseYear().Replace(words, match =>
        string.Concat(match.ValueSpan[..4].ToArray().Select(c => c is '零' or '○' or 'O' ? 0 : ChineseDigits.IndexOf(c)).Select(d => d.ToString(CultureInfo.InvariantCulture))) + "年");

    [GeneratedRegex("《[^《》]*》")]
    private static partial Regex Titles();

    [GeneratedRegex(@"(?<!\d)(?:\d{4}年?[-—–―─~至]+)?(?<year>\d{4})年")]
    private static partial Regex First();

    [GeneratedRegex(@"(?:\d{4}年?[-—–―─~至]+)?(?<year>\d{4})年?度?的?(?:重点|主要|工作|各项)?(?:任务|工作)|(?<year>\d{4})年度")]
    private static partial Regex OfPreamble();

    [GeneratedRegex(@"(?<!\d)(?<year>(?:19|20|21)\d{2})(?!\d)")]
    private static partial Regex InName();

    [GeneratedRegex("[二一][〇○零O一二三四五六七八九]{3}年")]
    private static partial Regex ChineseYear();
}
