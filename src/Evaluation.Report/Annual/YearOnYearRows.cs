using Evaluation.Assess.Annual;
using Evaluation.Assess.YearOnYear;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>上年对比: the whole, the chapters, the agencies and the indicators beside themselves a year before.</summary>
internal static class YearOnYearRows
{
    private const string NoPreviousYear = "没有上年评估，不作比较";

    public static ReportTable Warnings(AnnualAssessment assessment) =>
        new TableOf<ComparabilityWarning>(
            "comparability",
            w => w.Issue.ToString(),
            ("issue", w => Cell.Of(Words.Of(w.Issue))),
            ("text", w => Cell.Of(YearOnYearSentences.Of(w, assessment))))
        .From(assessment.YearOnYear?.Warnings ?? [], assessment.YearOnYear is null ? NoPreviousYear : "方案、权重和覆盖率可比");

    public static ReportTable Groups(AnnualAssessment assessment)
    {
        var places = assessment.Scheme.Decimals.Value;
        return new TableOf<(GroupComparison Group, string Name)>(
            "yeargroups",
            g => g.Name,
            ("name", g => Cell.Of(g.Name)),
            ("scorethen", g => Cells.Of(g.Group.Score.Then, places)),
            ("scorenow", g => Cells.Of(g.Group.Score.Now, places)),
            ("change", g => Cells.Of(g.Group.Score.Change, places)),
            ("coveragethen", g => Cells.Of(g.Group.CoveragePercent.Then, 1)),
            ("coveragenow", g => Cells.Of(g.Group.CoveragePercent.Now, 1)),
            ("donethen", g => Cells.Of(g.Group.CompletionOfAll.Then, 1)),
            ("donenow", g => Cells.Of(g.Group.CompletionOfAll.Now, 1)),
            ("donechange", g => Cells.Of(g.Group.CompletionOfAll.Change, 1)),
            ("note", g => Note(g.Group.IsCoverageFar)))
        .From(assessment.YearOnYear is { } years ? years.Chapters.Select(c => (c, c.Name)).Prepend((years.Overall, "总体")) : [], NoPreviousYear);
    }

    public static ReportTable Agencies(AnnualAssessment assessment)
    {
        var places = assessment.Scheme.Decimals.Value;
        return new TableOf<AgencyComparison>(
            "yearagencies",
            a => a.Agency.Code,
            ("name", a => Cell.Of(a.Agency.Name)),
            ("scorethen", a => Cells.Of(a.Score.Then, places)),
            ("scorenow", a => Cells.Of(a.Score.Now, places)),
            ("change", a => Cells.Of(a.Score.Change, places)),
            ("rankthen", a => Cells.Of(a.Rank.Then, 0)),
            ("ranknow", a => Cells.Of(a.Rank.Now, 0)),
            ("placeswon", a => Cells.Of(a.PlacesWon, 0)),
            ("coveragethen", a => Cells.Of(a.CoveragePercent.Then, 1)),
            ("coveragenow", a => Cells.Of(a.CoveragePercent.Now, 1)),
            ("note", a => Note(a.IsCoverageFar)))
        .From(assessment.YearOnYear?.Agencies ?? [], NoPreviousYear);
    }

    public static ReportTable Indicators(AnnualAssessment assessment) =>
        new TableOf<IndicatorComparison>(
            "yearindicators",
            i => i.Indicator.Code,
            ("name", i => Cell.Of($"{i.Indicator.Name}（{i.Indicator.Unit}）")),
            ("periodthen", i => Cell.Of(i.Then?.Latest?.Period.ToString() ?? "无数据")),
            ("valuethen", i => Cells.Of(i.Value.Then, Exact)),
            ("periodnow", i => Cell.Of(i.Now?.Latest?.Period.ToString() ?? "无数据")),
            ("valuenow", i => Cells.Of(i.Value.Now, Exact)),
            ("change", i => Cells.Of(i.Value.Change, Exact)),
            ("attainmentthen", i => Cells.Of(i.Attainment.Then, 1)),
            ("attainmentnow", i => Cells.Of(i.Attainment.Now, 1)),
            ("attainmentchange", i => Cells.Of(i.Attainment.Change, 1)),
            ("trend", i => Cell.Of(Words.Of(i.Trend))))
        .From(assessment.YearOnYear?.Indicators ?? [], NoPreviousYear);

    /// <summary>Places that no published value has: values stand as published.</summary>
    private const int Exact = 10;

    private static Cell Note(bool isCoverageFar) => Cell.Of(isCoverageFar ? Words.Of(ComparabilityIssue.CoverageFar) : "");
}
