using Evaluation.Assess.Annual;
using Evaluation.Assess.Progress;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Model;

namespace Evaluation.Host.Web.Api.Resources;

internal sealed record TaskItem(
    int Year, int Number, string Chapter, string Section, string Text, AgencyName? Lead, int MeasureCount, int DoneCount, WorkStatus Status,
    Figure Delivery, Figure Outcome, Figure Score, string Band)
{
    public static TaskItem Of(AnnualAssessment of, TaskAssessment task) => new(
        of.Plan.Year,
        task.Task.Number,
        task.Task.Chapter,
        task.Task.Section,
        task.Task.Text,
        task.Task.Lead is { } lead ? AgencyName.Of(of.Inputs.Agencies, lead.Agency) : null,
        task.Measures.Count,
        task.Done,
        task.Status,
        Figure.Of(task.Delivery),
        Figure.Of(task.Outcome),
        Figure.Of(task.Total),
        task.Band);
}

internal sealed record TaskDocument(
    int Year, DateOnly AsOf, int Number, string Chapter, string Section, ResponsibilityMode Mode, string Text, decimal Weight,
    IReadOnlyList<AssignmentItem> Assignments, IReadOnlyList<MeasureItem> Measures, IReadOnlyList<TaskIndicatorItem> Indicators,
    WorkStatus Status, int DoneCount, Figure Delivery, Figure Outcome, Figure Score, string Band)
{
    public static TaskDocument Of(AnnualAssessment of, TaskAssessment task) => new(
        of.Plan.Year,
        of.AsOf,
        task.Task.Number,
        task.Task.Chapter,
        task.Task.Section,
        task.Task.Mode,
        task.Task.Text,
        task.Weight,
        [.. task.Task.Assignments.Select(a => new AssignmentItem(AgencyName.Of(of.Inputs.Agencies, a.Agency), a.AsPrinted, a.Role))],
        [.. task.Measures.Select(m => MeasureItem.Of(of.Inputs.Agencies, m))],
        [.. task.Outcomes.Select(TaskIndicatorItem.Of)],
        task.Status,
        task.Done,
        Figure.Of(task.Delivery),
        Figure.Of(task.Outcome),
        Figure.Of(task.Total),
        task.Band);
}

internal sealed record AssignmentItem(AgencyName Agency, string AsPrinted, AssignmentRole Role);

internal sealed record MeasureItem(
    int Number, string Text, MeasureKind Kind, DateOnly Due, WorkStatus Status, Figure Credit, bool EvidenceCounts, ReportItem? Report)
{
    public static MeasureItem Of(AgencyDirectory directory, MeasureAssessment of) => new(
        of.Measure.Number,
        of.Measure.Text,
        of.Measure.Kind,
        of.Due,
        of.Status,
        Figure.Of(of.Credit),
        of.EvidenceCounts,
        of.Standing is { } standing ? ReportItem.Of(directory, standing) : null);
}

internal sealed record ReportItem(
    AgencyName Agency, Period Period, DeliveryStatus Status, decimal? Percent, string Text, DateOnly? Date, string Evidence, string Source, DateOnly ReportedOn,
    ReviewItemShape? Review)
{
    public static ReportItem Of(AgencyDirectory directory, ReviewedDelivery of)
    {
        var report = of.Delivery;
        return new(
            AgencyName.Of(directory, report.Agency),
            report.Period,
            report.Status,
            report.Percent,
            report.Text,
            report.Date,
            report.Evidence,
            report.Source,
            report.ReportedOn,
            of.Review is { } review ? ReviewItemShape.Of(review) : null);
    }
}

internal sealed record ReviewItemShape(ReviewDecision Decision, string Reason, DeliveryStatus? Status, string Evidence, string Reviewer, DateOnly ReviewedOn)
{
    public static ReviewItemShape Of(Review review) =>
        new(review.Decision, review.Reason, review.OverriddenStatus, review.Evidence, review.Reviewer, review.ReviewedOn);
}

internal sealed record TaskIndicatorItem(string Code, string Name, IndicatorRole Role, Verdict Verdict, Figure Score, bool Counts)
{
    public static TaskIndicatorItem Of(OutcomeAssessment of) =>
        new(of.Indicator.Indicator.Code, of.Indicator.Indicator.Name, of.Role, of.Indicator.Verdict, Figure.Of(of.Score), of.Counts);
}
