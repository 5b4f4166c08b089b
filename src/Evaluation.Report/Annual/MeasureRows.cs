using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>举措: every measure with the report that stands for it.</summary>
public static class MeasureRows
{
    public static string Key(int task, int measure) => string.Create(CultureInfo.InvariantCulture, $"{task}-{measure}");

    public static ReportTable Table(AnnualAssessment assessment) => Of("measures").From(assessment.Tasks.SelectMany(t => t.Measures));

    internal static TableOf<MeasureAssessment> Of(string name) => new(
        name,
        m => Key(m.Task.Number, m.Measure.Number),
        ("task", m => Cell.Of(m.Task.Number).LinkedTo("tasks", TaskRows.Key(m.Task.Number))),
        ("number", m => Cell.Of(Key(m.Task.Number, m.Measure.Number))),
        ("text", m => Cell.Of(m.Measure.Text)),
        ("kind", m => Cell.Of(Words.Of(m.Measure.Kind))),
        ("due", m => Cell.Of(m.Due)),
        ("status", m => Cell.Of(Words.Of(m.Status))),
        ("percent", m => Cells.Of(m.Standing?.Delivery.Percent)),
        ("credit", m => Cells.Of(m.Credit, 2)),
        ("agency", m => Cell.Of(m.Standing?.Delivery.Agency ?? "")),
        ("report", m => Cell.Of(m.Standing?.Delivery.Text ?? "")),
        ("date", m => Cells.Of(m.Standing?.Delivery.Date)),
        ("evidence", m => Cell.Of(m.Standing?.Delivery.Evidence ?? "")),
        ("evidencecounts", m => Cell.Of(m.Standing is null ? "" : Words.Of(m.EvidenceCounts))),
        ("review", m => Cell.Of(m.Standing?.Review is { } review ? Words.Of(review.Decision) : "")));
}
