using Evaluation.Model.Reporting;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Forms;

/// <summary>指标数据: the figures the agency is asked for, the latest known beside them, and blank cells to fill in.</summary>
internal static class FormIndicatorRows
{
    public static ReportTable Table(ReportingForm form) =>
        new TableOf<FormIndicator>(
            "indicators",
            i => i.Key,
            ("key", i => Cell.Of(i.Key)),
            ("name", i => Cell.Of(i.Indicator.Name)),
            ("unit", i => Cell.Of(i.Indicator.Unit)),
            ("period", i => Cell.Of(PeriodText.Of(i.Period))),
            ("last_period", i => Cell.Of(i.Previous is { } last ? PeriodText.Of(last.Period) : "")),
            ("last_value", i => Cells.Of(i.Previous?.Value)),
            ("last_released", i => Cells.Of(i.Previous?.ReleasedOn)),
            ("last_source", i => Cell.Of(i.Previous?.Source ?? "")),
            ("value", _ => Cell.Blank),
            ("released", _ => Cell.Blank),
            ("source", _ => Cell.Blank),
            ("note", _ => Cell.Blank))
        .From(form.Indicators, whenEmpty: "");
}
