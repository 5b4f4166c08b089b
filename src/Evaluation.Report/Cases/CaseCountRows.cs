using Evaluation.Report.Documents;

namespace Evaluation.Report.Cases;

/// <summary>统计: cases by chapter, region, agency and area.</summary>
internal static class CaseCountRows
{
    public static ReportTable Table(string name, IEnumerable<CaseCount> counts) =>
        new TableOf<CaseCount>(
            name,
            c => c.Name,
            ("name", c => Cell.Of(c.Name)),
            ("group", c => Cell.Of(c.Group.Length == 0 ? "无" : c.Group)),
            ("offered", c => Cell.Of(c.Offered)),
            ("selected", c => Cell.Of(c[CaseState.Selected])),
            ("notselected", c => Cell.Of(c[CaseState.NotSelected])),
            ("pending", c => Cell.Of(c[CaseState.Pending])))
        .From(counts);

    /// <summary>None before there is a case, or where the plan has no chapters.</summary>
    public static IEnumerable<ReportChart> Charts(CasesInputs inputs, IReadOnlyList<CaseCount> chapters, string source)
    {
        if (inputs.Cases.Count == 0 || !inputs.Plan.Chapters.Any(c => c.Length > 0))
            yield break;
        yield return new(
            "chaptercases",
            "各章典型案例",
            ChartKind.StackedBar,
            "各章典型案例（件）",
            "bychapter",
            0,
            chapters.Count,
            "name",
            [
                new(Words.Of(CaseState.Selected), "selected", SeriesStyle.Completed),
                new(Words.Of(CaseState.NotSelected), "notselected", SeriesStyle.Missing),
                new(Words.Of(CaseState.Pending), "pending", SeriesStyle.InProgress),
            ],
            "案例数（件）",
            0,
            null,
            source);
    }
}
