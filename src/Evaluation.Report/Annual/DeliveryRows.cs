using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>数据: every report the tasks of this evaluation stand on, as of the day.</summary>
public static class DeliveryRows
{
    public static ReportTable Table(AnnualAssessment assessment) =>
        new TableOf<ReviewedDelivery>(
            "deliveries",
            d => string.Create(CultureInfo.InvariantCulture, $"{d.Delivery.TaskNumber}-{d.Delivery.MeasureNumber}/{d.Delivery.Agency}"),
            ("task", d => Cell.Of(d.Delivery.TaskNumber).LinkedTo("tasks", TaskRows.Key(d.Delivery.TaskNumber))),
            ("measure", d => Cell.Of(d.Delivery.MeasureNumber)),
            ("agency", d => Cell.Of(d.Delivery.Agency)),
            ("status", d => Cell.Of(Words.Of(d.Delivery.Status))),
            ("percent", d => Cells.Of(d.Delivery.Percent)),
            ("text", d => Cell.Of(d.Delivery.Text)),
            ("date", d => Cells.Of(d.Delivery.Date)),
            ("evidence", d => Cell.Of(d.Delivery.Evidence)),
            ("source", d => Cell.Of(d.Delivery.Source)),
            ("reported", d => Cell.Of(d.Delivery.ReportedOn)),
            ("review", d => Cell.Of(d.Review is { } review ? Words.Of(review.Decision) : "未审核")))
        .From(
            assessment.Inputs.Deliveries
                .OrderBy(d => d.Delivery.TaskNumber)
                .ThenBy(d => d.Delivery.MeasureNumber)
                .ThenBy(d => d.Delivery.Agency, StringComparer.Ordinal),
            "截至该日没有任何报送");
}
