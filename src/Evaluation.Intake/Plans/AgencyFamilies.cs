using System.Text.RegularExpressions;

namespace Evaluation.Intake.Plans;

/// <summary>Full names of bodies that a plan names in short: 下同, 以下简称, and 省科技厅、工业和信息化厅.</summary>
internal sealed partial class AgencyFamilies
{
    private readonly Dictionary<string, string> byAlias = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> printed = new(StringComparer.Ordinal);

    /// <param name="clauses">All clauses of the plan in printed order.</param>
    public AgencyFamilies(IEnumerable<Clause> clauses)
    {
        foreach (var name in clauses.SelectMany(c => c.Names))
        {
            printed.TryAdd(name.Folded, name.AsPrinted);
            if (name.Alias is { } alias && alias != name.Folded)
                byAlias.TryAdd(alias, name.AsPrinted);
        }
    }

    /// <summary>The name in full; as printed where nothing is known to be missing.</summary>
    public string FullName(ClauseName name, Clause clause)
    {
        if (byAlias.GetValueOrDefault(name.Folded) is { } full)
            return full;
        if (name.Part == ClausePart.Implement || HasPlace().IsMatch(name.Folded))
            return name.AsPrinted;
        var first = clause.Names.First(n => n.Part != ClausePart.Implement);
        if (first == name || Prefix().Match(first.Folded) is not { Success: true } prefix)
            return name.AsPrinted;
        if (printed.GetValueOrDefault(prefix.Value + name.Folded) is { } elsewhere)
            return byAlias.GetValueOrDefault(prefix.Value + name.Folded) ?? elsewhere;
        if (printed.GetValueOrDefault(prefix.Value + "委" + name.Folded) is { } party)
            return party;
        return Department().IsMatch(name.Folded) && !OfTheCentre().IsMatch(name.Folded)
            ? string.Concat(first.AsPrinted.AsSpan(0, prefix.Length), name.AsPrinted)
            : name.AsPrinted;
    }

    [GeneratedRegex(@"^(?:省|自治区|自治州|兵团|市(?!场)|[区县州盟旗](?!域|级)|[^国中全最各]\w{1,6}?(?:省|自治区|自治州|市(?!场)))(?=.{2,}(?:局|厅|委|办|室|会|部|院|委员会|总队)(?:\(.*\))?$)")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^(?:省|自治区|自治州|兵团|市(?!场)|[区县州盟旗](?!域|级)|各|国家|国务院|中国|中央|全国|最高|\w{2,6}(?:省|自治区|自治州|市(?!场)|兵团))")]
    private static partial Regex HasPlace();

    [GeneratedRegex(@"(?:厅|局|委|办|委员会|办公室)(?:\(.*\))?$")]
    private static partial Regex Department();

    [GeneratedRegex(@"^团|省|总局|海关|税务局|人民银行|银保监|金融监管|证监|通信管理|能源监管|外汇|邮政管理|法院|检察院|分行|联席会议|领导小组")]
    private static partial Regex OfTheCentre();
}
