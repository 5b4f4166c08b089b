using Evaluation.Report.Annual;

namespace Evaluation.Report.Cases;

/// <summary>结论: how many cases, from whom, and what is still open, in sentences whose every figure is counted.</summary>
internal static class CaseFindings
{
    public static IEnumerable<Finding> Of(CasesInputs inputs)
    {
        yield return new("征集与选用", CaseSentences.About(inputs.Cases));
        if (inputs.Cases.Count == 0)
            yield break;
        yield return new("来自部门", From("部门", CaseCounts.Agencies(inputs), "件"));
        yield return new("涉及章节", From("章", CaseCounts.Chapters(inputs), "件"));
        yield return new("来自地区", Areas(inputs));
        yield return new("批次", string.Join("，", Batches(inputs).Select(b => $"{b.Name}{b.Count}件")) + "。");
    }

    private static string From(string kind, IReadOnlyList<CaseCount> counts, string unit)
    {
        var expected = counts.Where(c => c.IsExpected).ToList();
        var most = counts.Max(c => c.Offered);
        var leading = counts.Where(c => c.Offered == most).Select(c => c.Name).ToList();
        return expected.Count == 0
            ? $"计划没有可对照的{kind}。"
            : $"与计划有关的{expected.Count}个{kind}中，{expected.Count(c => c.Offered > 0)}个有案例；最多的是{Named(leading)}（{most}{unit}）。";
    }

    private static string Areas(CasesInputs inputs)
    {
        var expected = CaseCounts.Areas(inputs).Where(c => c.IsExpected).ToList();
        return expected.Count == 0
            ? "没有地区名录，不作统计。"
            : $"{expected.Count}个地区中，{expected.Count(c => c.Offered > 0)}个有案例；"
                + string.Join("，", CaseCounts.Regions(inputs).Select(r => $"{r.Name}{r.Offered}件")) + "。";
    }

    private static IEnumerable<(string Name, int Count)> Batches(CasesInputs inputs) =>
        inputs.Cases.GroupBy(c => c.Case.Batch, StringComparer.Ordinal)
            .OrderBy(g => g.Min(c => c.Case.ReportedOn))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key.Length == 0 ? "未注明批次" : g.Key, g.Count()));

    /// <summary>At most three by name.</summary>
    private static string Named(List<string> names) =>
        names.Count <= 3 ? string.Join("、", names) : $"{string.Join("、", names.Take(3))}等{names.Count}个";
}
