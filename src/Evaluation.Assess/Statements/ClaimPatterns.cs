using System.Text.RegularExpressions;

namespace Evaluation.Assess.Statements;

/// <summary>How Chinese reports write figures and their changes.</summary>
internal static class ClaimPatterns
{
    private const string Rises = "增长|增加|提高|提升|上升|扩大|前进|跃升";
    private const string Falls = "下降|降低|减少|缩短|回落|下滑|后退";
    private const string Units =
        "个百分点|百分点|%|％|个位次|位次|位|名|点|分|件/万人|个月|人次|件|项|个|家|元|次|批|份|人|天|倍";

    /// <summary>由2016年的216.8（点）提高到2017年的241.2.</summary>
    public static readonly Regex FromTo = Of(
        $"(由|从){Figure("from")}[^，。；\\d]{{0,4}}?(?<way>{Rises}|{Falls}|增|升|降|减)(到|至|为){Figure("to")}");

    /// <summary>达到241.2, 为12.71%, 居第10位: a level without the one before it.</summary>
    public static readonly Regex Level = Of($"(达到|达|为|升至|增至|降至|居){Figure("to")}");

    /// <summary>上年综合得分72.5分: the level before.</summary>
    public static readonly Regex Previous = Of($"上年(同期)?[^，。；\\d比较]{{0,16}}?(为|达到|达)?{Figure("from")}");

    /// <summary>比上年提高0.47个百分点, 年均增长11.8%, 平均每年提升3个位次, 年均增速5.7%.</summary>
    public static readonly Regex Change = Of(
        $"(?<since>(比|较)(上年同期|上年|去年|上一年|(?<base>(19|20)\\d\\d)年(底|末)?)|同比)?(?<mean>年均|平均每年|每年平均|年平均|每年)?(?<way>{Rises}|{Falls}|增速|增长率|增幅)(了|约为|为|达到|达)?{Figure("by")}");

    /// <summary>120件，其中办结90件，占比75%; 139项任务中，已完成100项，占71.9%.</summary>
    public static readonly Regex Share = Of(
        $"{Figure("from")}[^。；\\d]{{0,20}}中[^。；\\d]{{0,20}}?{Figure("to")}[^。；\\d]{{0,6}}占(比|总数的|全部的|的)?(为|达到|达)?{Figure("by")}");

    /// <summary>A change with a figure, whether or not it could be read.</summary>
    public static readonly Regex Trace = Of($"({Rises}|{Falls}|增速|增长率|增幅|占比|翻)[^，。；\\d]{{0,6}}\\d");

    /// <summary>2010—2020年, 2010年至2020年.</summary>
    public static readonly Regex Years = Of("(?<first>(19|20)\\d\\d)年?(底|末)?(—|–|-|－|~|～|至|到)+(?<last>(19|20)\\d\\d)年");

    /// <summary>4年间, 近十年 is not read: 10年来.</summary>
    public static readonly Regex Span = Of("(?<count>\\d{1,2})年(间|来|内)");

    public static bool IsFall(string way) => $"{Falls}|降|减".Split('|').Contains(way, StringComparer.Ordinal);

    private static string Figure(string name) =>
        $"(?<{name}year>(19|20)\\d\\d年(底|末)?的?)?(?<{name}rank>第)?(?<{name}about>约|近|超过|超|逾|突破)?(?<{name}>-?\\d[\\d,]*(\\.\\d+)?)(?<{name}scale>万亿|亿|万)?(?<{name}unit>{Units})?";

    private static Regex Of(string pattern) =>
        new(pattern, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);
}
