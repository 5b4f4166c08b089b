using Evaluation.Model;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Cases;

/// <summary>缺口: who offered none, what a case lacks, what is not decided yet.</summary>
internal static class CaseGapRows
{
    public static ReportTable Table(CasesInputs inputs) =>
        new TableOf<(string Kind, string Subject, string Owner, string Text)>(
            "gaps",
            g => g.Kind,
            ("kind", g => Cell.Of(g.Kind)),
            ("subject", g => Cell.Of(g.Subject)),
            ("owner", g => Cell.Of(g.Owner)),
            ("text", g => Cell.Of(g.Text)))
        .From(Of(inputs).Where(g => g.Subject.Length > 0), "没有缺口");

    private static IEnumerable<(string Kind, string Subject, string Owner, string Text)> Of(CasesInputs inputs)
    {
        var office = inputs.Agencies.OfficeName;
        if (inputs.Cases.Count == 0)
            yield return ("无典型案例", "全部", office, "截至该日没有征集到典型案例。");
        yield return Without("部门未报送", "、", CaseCounts.Agencies(inputs), "各有关部门", "个部门在计划中有任务，没有报送案例。");
        yield return Without("章节无案例", "；", CaseCounts.Chapters(inputs), office, "章没有案例。");
        yield return Without("地区无案例", "、", CaseCounts.Areas(inputs), office, "个地区没有案例。");
        yield return Lacking("案例未选用", inputs, c => CaseSentences.StateOf(c) == CaseState.Pending, office, "件案例尚无是否入选的决定。");
        yield return Lacking("案例无佐证", inputs, c => c.Case.Evidence.Length == 0, "报送部门", "件案例没有佐证材料。");
        yield return Lacking("案例未对应任务", inputs, c => c.Case.TaskNumber is null, "报送部门", "件案例没有注明对应的任务。");
        yield return Lacking("任务不在计划", inputs, c => IsOutside(c.Case, inputs.Plan), "报送部门", "件案例注明的任务不在计划中。");
    }

    private static bool IsOutside(TypicalCase typical, Plan plan) =>
        typical.TaskNumber is { } number && plan.Tasks.All(t => t.Number != number);

    private static (string, string, string, string) Without(string kind, string between, IEnumerable<CaseCount> counts, string owner, string text)
    {
        var none = counts.Where(c => c is { IsExpected: true, Offered: 0 }).Select(c => c.Name).ToList();
        return (kind, string.Join(between, none), owner, none.Count + text);
    }

    private static (string, string, string, string) Lacking(string kind, CasesInputs inputs, Func<RegisteredCase, bool> lacks, string owner, string text)
    {
        var codes = CaseRows.Ordered(inputs.Cases.Where(lacks)).Select(c => c.Case.Code).ToList();
        return (kind, string.Join("、", codes), owner, codes.Count + text);
    }
}
