using System.Text.RegularExpressions;

namespace Evaluation.Intake.Plans;

/// <summary>The words that make a clause, folded.</summary>
internal static partial class ClauseWords
{
    /// <summary>Longest ending of a piece that gives its bodies a part.</summary>
    /// <returns>Where the words begin and what they say; <c>null</c> where the piece gives no part.</returns>
    public static (int Start, ClausePart Part, bool ByDivision)? RoleOf(string piece)
    {
        if (Division().Match(piece) is { Success: true } division)
            return (division.Index, ClausePart.Answer, true);
        if (Lead().Match(piece) is { Success: true } lead)
            return (lead.Index, ClausePart.Lead, false);
        if (Support().Match(piece) is { Success: true } support)
            return (support.Index, ClausePart.Support, false);
        if (Answer().Match(piece) is { Success: true } answer)
            return (answer.Index, ClausePart.Answer, false);
        return Carry().Match(piece) is { Success: true } carry ? (carry.Index, ClausePart.Implement, false) : null;
    }

    /// <summary>责任单位：and the like at the beginning of a piece.</summary>
    /// <returns>Length of the label and the part it gives; the part is <c>null</c> for a label of time.</returns>
    public static (int Length, ClausePart? Part)? LabelOf(string text, int start)
    {
        if (start + 2 >= text.Length || Label().Match(text, start, Math.Min(16, text.Length - start)) is not { Success: true } label)
            return null;
        ClausePart? part = label.Groups["lead"].Success ? ClausePart.Lead
            : label.Groups["support"].Success ? ClausePart.Support
            : label.Groups["time"].Success ? null
            : ClausePart.Answer;
        return (label.Length, part);
    }

    /// <summary>Where 牵头 in the middle of a piece ends, as in A牵头B、C配合; -1 where it stands at the end or not at all.</summary>
    public static int EndOfLeadIn(string piece) =>
        LeadBefore().Match(piece) is { Success: true } match && match.Index + match.Length < piece.Length ? match.Index + match.Length : -1;

    public static int LeadInLength(string piece) => LeadIn().Match(piece).Length;

    /// <summary>Start of 等单位 and the like at the end; the piece's length where there is none.</summary>
    public static int StartOfOthers(string names) => Others().Match(names) is { Success: true, Index: > 0 } match ? match.Index : names.Length;

    /// <summary>Whether the mark at a position stands within one name, as in 各市、州人民政府.</summary>
    public static bool IsOneImplementer(string letters, int from, int mark, int end)
    {
        var each = letters.LastIndexOfAny(['各', '有', '相'], mark - 1, mark - from);
        return each >= 0 && OneImplementer().Match(letters, each, end - each) is { Success: true } match && match.Index + match.Length > mark;
    }

    /// <summary>Where a second label begins, as in 牵头单位：A 配合单位：B; -1 where there is none.</summary>
    public static int StartOfLabel(string piece) => LaterLabel().Match(piece) is { Success: true } match ? match.Index : -1;

    /// <summary>持续推进 and the like: when, not who.</summary>
    public static bool IsPace(string piece) => Pace().IsMatch(piece);

    public static bool IsSameBelow(string piece) => SameBelow().IsMatch(piece);

    /// <summary>X(以下简称A,下同).</summary>
    public static Match ShortForm(string name) => Short().Match(name);

    /// <summary>X(Y,下同).</summary>
    public static Match SameBelowIn(string name) => SameIn().Match(name);

    [GeneratedRegex(@"(?:(?:按照?|依据?|根据|依照)(?:各自|自身)?的?(?:工作)?(?:职责|职能|责任|分工)(?:范围|权限|任务)?(?:分工|分别|内)?(?:组织|抓好|做好|共同|分别|协同)*(?:负责|落实|推进|实施|推动|执行|开展|配合)?(?:落实|实施)?|分工负责(?:落实)?|分工(?:落实|推进)|分别(?:负责|落实|推进)|各负其责|各司其职)$")]
    private static partial Regex Division();

    [GeneratedRegex(@"(?:共同|联合|统筹)?牵头(?:负责|落实|组织实施|组织|推进|实施|推动|抓总|统筹)?$")]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?:积极|协助|做好|共同|按职责|分别)*(?:配合|参与|参加|协助|协同|协办)(?:落实|实施|推进)?$")]
    private static partial Regex Support();

    [GeneratedRegex(@"(?:共同|联合|具体|统筹|会商)?(?:负责|主办|承办|组织实施)(?:落实|组织实施|推进|实施|具体实施)?$")]
    private static partial Regex Answer();

    [GeneratedRegex(@"(?:要?结合(?:各地|本地|当地|自身|本地区)?实际|因地制宜|参照|抓好|认真|贯彻|组织|具体|推动|按要求|做好|同步|分别)*(?:落实|实施|执行|推进)$")]
    private static partial Regex Carry();

    [GeneratedRegex(@"^[(]?(?:(?<lead>牵头(?:责任)?|主办|主要责任|第一责任)|(?<support>配合|参与|参加|协办|协同|协助|支持)|(?:责任|负责|实施|落实|承办|主管)|(?<time>完成时限|完成时间|时间节点|时限要求|工作时限|时间安排))(?:单位|部门|机构|主体)?(?:为)?:")]
    private static partial Regex Label();

    [GeneratedRegex(@"牵头(?:负责|组织实施|落实|组织)?(?!单位|部门|:|$)")]
    private static partial Regex LeadBefore();

    [GeneratedRegex(@"^(?:并由|并|由|请|会同|以及|及)?")]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"等(?:省|市|区|县|有关|相关|各|省级|市级|区级|中央|成员|省直|市直)*(?:单位|部门|机构|地方|地区|企业|委办局|厅局)?(?:共同|联合)?$")]
    private static partial Regex Others();

    [GeneratedRegex(@"^(?:以?下(?:均|各项)?同|以下(?:均|各条均|各项均)同)$")]
    private static partial Regex SameBelow();

    [GeneratedRegex(@"^(?<x>.+?)\((?:(?:以下)?统?简称|以?下称|以下称):?[“""]?(?<a>[^()“”"",;]+)[”""]?(?:[,;、]下同)?\)$")]
    private static partial Regex Short();

    [GeneratedRegex(@"^(?<x>[^()]+)\((?<y>.*?)[,;、]?下同\)$")]
    private static partial Regex SameIn();

    [GeneratedRegex(@"^(?:各|有关|相关)(?:设区|地级)?(?:市|州|盟|县|区)、(?:自治)?(?:州|市|县|区|盟|旗)(?:\([^()]{1,12}\))?[^、,;]{0,8}?(?:人民政府|政府|管委会)")]
    private static partial Regex OneImplementer();

    [GeneratedRegex(@"(?<=.)(?:牵头|主办|责任|配合|参与|参加|协办|协同|实施)(?:单位|部门):|(?<=.)(?:完成时限|完成时间|时限要求):")]
    private static partial Regex LaterLabel();

    [GeneratedRegex(@"^(?:持续|长期|全年|常态化|常年|分阶段|逐年)(?:推进|坚持|实施|落实|开展|进行)?$")]
    private static partial Regex Pace();
}
