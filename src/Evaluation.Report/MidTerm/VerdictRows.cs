using Evaluation.Assess.MidTerm;
using Evaluation.Report.Documents;

namespace Evaluation.Report.MidTerm;

/// <summary>对照: the engine's verdict beside the official one, and why they differ.</summary>
public static class VerdictRows
{
    public static ReportTable Table(MidTermAssessment assessment) =>
        new TableOf<MidTermIndicator>(
            "verdicts",
            i => i.Indicator.Code,
            ("name", i => Cell.Of(i.Indicator.Name).LinkedTo("indicators", i.Indicator.Code)),
            ("pace", i => Cells.Of(i.Pace, 2)),
            ("own", i => Cell.Of(Words.Of(i.Verdict))),
            ("official", i => Cell.Of(i.Official.Finding?.Verdict ?? "未公布")),
            ("agreement", i => Cell.Of(MidTermWords.Of(i.Official.Agreement))),
            ("explanation", i => Cell.Of(DisagreementText.Of(i, assessment))),
            ("published", i => Cells.Of(i.Official.Finding?.PublishedOn)),
            ("source", i => Cell.Of(i.Official.Finding?.Source ?? "")),
            ("note", i => Cell.Of(i.Official.Finding?.Note ?? "")))
        .From(assessment.Indicators, "没有主要指标");
}
