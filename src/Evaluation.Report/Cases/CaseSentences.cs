using Evaluation.Model;

namespace Evaluation.Report.Cases;

/// <summary>How many cases were offered, from whom, and what became of them.</summary>
internal static class CaseSentences
{
    public static CaseState StateOf(RegisteredCase registered) => registered.Selection switch
    {
        null => CaseState.Pending,
        { IsSelected: true } => CaseState.Selected,
        _ => CaseState.NotSelected,
    };

    public static string About(IReadOnlyList<RegisteredCase> cases)
    {
        if (cases.Count == 0)
            return "截至该日没有征集到典型案例。";
        var agencies = cases.Select(c => c.Case.Agency).Distinct(StringComparer.Ordinal).Count();
        var areas = cases.Select(c => c.Case.Area).Where(a => a.Length > 0).Distinct(StringComparer.Ordinal).Count();
        return $"共征集典型案例{cases.Count}件，来自{agencies}个部门"
            + (areas > 0 ? $"，注明地区的涉及{areas}个地区；" : "，均未注明地区；")
            + string.Join("，", Enum.GetValues<CaseState>().Select(s => $"{Words.Of(s)}{cases.Count(c => StateOf(c) == s)}件")) + "。";
    }
}
