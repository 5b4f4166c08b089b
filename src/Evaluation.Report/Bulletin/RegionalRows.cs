using Evaluation.Assess.Bulletin;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Bulletin;

/// <summary>地区数据: how many areas each indicator and period has new or revised.</summary>
internal static class RegionalRows
{
    public static ReportTable Table(BulletinAssessment assessment) =>
        new TableOf<RegionalChange>(
            "regional",
            r => $"{r.Indicator.Code}/{r.Period}",
            ("name", r => Cell.Of(r.Indicator.Name)),
            ("period", r => Cell.Of(r.Period.ToString())),
            ("unit", r => Cell.Of(r.Indicator.Unit)),
            ("new", r => Cell.Of(r.Count(FigureChangeKind.New))),
            ("revised", r => Cell.Of(r.Count(FigureChangeKind.Revised))),
            ("confirmed", r => Cell.Of(r.Count(FigureChangeKind.Confirmed))),
            ("known", r => Cell.Of(r.Known)),
            ("missing", r => Cell.Of(r.Missing.Count == 0 ? "无" : string.Join("、", r.Missing.Select(a => a.Name)))))
        .From(assessment.Regional, "没有新增或修订的地区数据");
}
