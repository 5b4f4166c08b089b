using Evaluation.Model;
using Evaluation.Model.Reporting;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Forms;

/// <summary>举措进展: the agency's measures, what it reported last beside them, and blank cells to fill in.</summary>
internal static class FormMeasureRows
{
    public static ReportTable Table(ReportingForm form) =>
        new TableOf<FormMeasure>(
            "measures",
            m => m.Key,
            ("key", m => Cell.Of(m.Key)),
            ("role", m => Cell.Of(Words.Of(m.Role))),
            ("chapter", m => Cell.Of(m.Task.Chapter)),
            ("section", m => Cell.Of(m.Task.Section)),
            ("task", m => Cell.Of(m.Task.Text)),
            ("text", m => Cell.Of(m.Measure.Text)),
            ("kind", m => Cell.Of(Words.Of(m.Measure.Kind))),
            ("due", m => Cell.Of(m.Measure.Due ?? Period.OfYear(form.Identity.PlanYear).LastDay)),
            ("last_status", m => Cell.Of(LastStatus(m.Previous))),
            ("last_text", m => Cell.Of(m.Previous?.Delivery.Text ?? "")),
            ("last_evidence", m => Cell.Of(m.Previous?.Delivery.Evidence ?? "")),
            ("last_review", m => Cell.Of(LastReview(m.Previous))),
            ("status", _ => Cell.Blank),
            ("percent", _ => Cell.Blank),
            ("progress", _ => Cell.Blank),
            ("date", _ => Cell.Blank),
            ("evidence", _ => Cell.Blank))
        .From(form.Measures, whenEmpty: "");

    /// <returns>Such as <c>推进中 60%（2023年第二季度）</c>; empty where nothing was reported.</returns>
    private static string LastStatus(ReviewedDelivery? previous) => previous is not { Delivery: var last }
        ? ""
        : $"{Words.Of(last.Status)}{(last.Percent is { } percent ? $" {Sentence.Plain(percent)}%" : "")}（{PeriodText.Of(last.Period)}）";

    /// <returns>Such as <c>退回：缺少文号（2023年7月20日）</c>; empty where nothing was reported.</returns>
    private static string LastReview(ReviewedDelivery? previous) => previous switch
    {
        null => "",
        { Review: null } => "尚未审核",
        { Review: var review } => Decision(review) + (review.Reason.Length > 0 ? $"：{review.Reason}" : "") + $"（{Sentence.Day(review.ReviewedOn)}）",
    };

    private static string Decision(Review review) =>
        Words.Of(review.Decision) + (review.OverriddenStatus is { } status ? $"为{Words.Of(status)}" : "");
}
