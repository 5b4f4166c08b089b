using System.Text.Json.Serialization;
using Evaluation.Assess.Reviewing;
using Evaluation.Host.Reviewing;
using Evaluation.Host.Settings;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Api.Writing;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Reports that wait for the office's word, and those that have it.</summary>
internal static class ReviewsApi
{
    private static readonly Parameter Task = Parameter.Number("task", "任务号。", "A task's number.", 1, 100_000);
    private static readonly Parameter OfPeriod = new("period", ParameterKind.Period, "报送时期。", "The period reported on.");
    private static readonly Parameter State = Parameter.Word<ReviewState>("state", "审核状态；待审核为 pending。", "Where the review stands; the queue is pending.");

    public static void Map(IEndpointRouteBuilder api)
    {
        api.List(
            "/reviews", List, new("listReviews", "各部门对各项举措的最新报送及其审核", "The latest report of each agency on each measure and period, and its review."),
            Policies.Office, Parameter.Year, Task, Parameter.Agency, OfPeriod, State);
        api.Read("/reviews/{id:long}", Find, new("getReview", "一条报送及其历次审核", "One report with every review of it."), Policies.Office);
        api.Write(HttpMethods.Post, "/reviews/{id:long}/decisions", DecideAsync, new("decideReview", "审核一条报送：通过、退回或调整", "Accept a report, return it or override it."), Policies.Office)
            .Accepts<ReviewOrder>(Tags.Json).Produces<ReviewDocument>();
    }

    private static Results<Tagged<Page<ReviewDocument>>, Refused> List(HttpContext context, EvaluationStore store, AppSettings settings, TimeProvider clock)
    {
        var (year, refusal) = AskedYear.Of(context, store);
        if (refusal is not null)
            return refusal;
        var (asked, directory) = (Asked.Of(context), store.Reference.Agencies());
        var (code, unknown) = AskedAgency.Of(context, directory);
        if (unknown is not null)
            return unknown;
        var agency = code is null ? null : directory.Find(code)!.Name;
        var filter = new ReviewFilter(asked.Number(Task) is { } task ? [task] : [], Agency: agency, Period: asked.Period(OfPeriod), State: asked.Word<ReviewState>(State));
        var items = new ReviewDesk(store, context.User.AccountName(), settings.Today(clock)).Items(year, filter);
        return Paged.Of(context, items, i => ReviewDocument.Of(directory, i));
    }

    private static Results<Tagged<ReviewDocument>, Refused> Find(long id, EvaluationStore store) =>
        Report(store, id) is { } report ? new Tagged<ReviewDocument>(ReviewDocument.Of(store.Reference.Agencies(), ReviewItem.Of(report))) : Refused.NotFound;

    private static async Task<IResult> DecideAsync(HttpContext context, long id, EvaluationStore store, AppSettings settings, TimeProvider clock)
    {
        if (Report(store, id) is not { } report)
            return Refused.NotFound;
        var (order, refusal) = await JsonBody.ReadAsync<ReviewOrder>(context).ConfigureAwait(false);
        if (order is null)
            return refusal!;
        if (order.Surplus is { } field)
            return Refused.Field(field, "只用于调整（override）。", "For an override only.");
        var decision = new Decision(ReviewItem.Of(report), order.Action, order.SeenSha256, new Place(ReviewDesk.NameOf(report.Delivery)));
        var reviewed = new ReviewDesk(store, context.User.AccountName(), settings.Today(clock)).Decide(report.Delivery.PlanYear, [decision]);
        if (reviewed.Problems.Count > 0)
            return Refused.Data(reviewed.Problems.Any(IsConflict) ? ProblemKinds.Conflict : ProblemKinds.Refused, reviewed.Problems);
        return Results.Ok(ReviewDocument.Of(store.Reference.Agencies(), ReviewItem.Of(Report(store, id)!)));
    }

    /// <summary>What was sent was right, but not for what is there by now.</summary>
    private static bool IsConflict(Problem problem) =>
        problem.Code == ReviewProblems.Altered || problem.Code == ReviewProblems.OtherContent || problem.Code == ReviewProblems.Superseded || problem.Code == ReviewProblems.YearClosed;

    private static StoredDelivery? Report(EvaluationStore store, long id) =>
        store.Plans.Years().Select(year => store.Deliveries.History(year).FirstOrDefault(d => d.Id == id)).FirstOrDefault(d => d is not null);
}

internal enum ReviewVerdict
{
    Accept,
    Return,
    Override,
}

/// <summary>What the office wants done. Status and evidence belong to an override.</summary>
internal sealed record ReviewOrder(ReviewVerdict Decision, string SeenSha256, string Reason = "", DeliveryStatus? Status = null, string Evidence = "")
{
    /// <summary>A field of an override that another decision was given: left out in silence, it would be believed to count.</summary>
    [JsonIgnore]
    public string? Surplus => this switch
    {
        { Decision: ReviewVerdict.Override } => null,
        { Status: not null } => "$.status",
        { Evidence.Length: > 0 } => "$.evidence",
        _ => null,
    };

    [JsonIgnore]
    public ReviewAction Action => Decision switch
    {
        ReviewVerdict.Accept => new ReviewAction(ReviewActionKind.Accept, Reason),
        ReviewVerdict.Return => new ReviewAction(ReviewActionKind.Return, Reason),
        ReviewVerdict.Override => new ReviewAction(ReviewActionKind.Override, Reason, Status, Evidence),
    };
}

internal sealed record ReviewDocument(
    long Id, int Year, int Task, int Measure, AgencyName Agency, Period Period, ReviewState State, DeliveryStatus Status, decimal? Percent, string Text, DateOnly? Date,
    string Evidence, string Source, DateOnly ReportedOn, DateTimeOffset? ReceivedAt, string ContentSha256, IReadOnlyList<ReviewItemShape> Reviews)
{
    public static ReviewDocument Of(AgencyDirectory directory, ReviewItem of)
    {
        var report = of.Report.Delivery;
        return new(
            of.Report.Id,
            report.PlanYear,
            report.TaskNumber,
            report.MeasureNumber,
            AgencyName.Of(directory, report.Agency),
            report.Period,
            of.State,
            report.Status,
            report.Percent,
            report.Text,
            report.Date,
            report.Evidence,
            report.Source,
            report.ReportedOn,
            of.Report.ReceivedAt,
            of.Report.Hash,
            [.. of.Report.Reviews.Select(ReviewItemShape.Of)]);
    }
}
