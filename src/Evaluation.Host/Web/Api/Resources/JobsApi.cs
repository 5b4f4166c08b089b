using System.Globalization;
using Evaluation.Host.Jobs;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Evaluation.Store.Jobs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Productions that are due, under way or done, by schedule or by hand.</summary>
internal static class JobsApi
{
    private static readonly Parameter State = Parameter.Word<SlotState>("state", "任务状态。", "Where the job stands.");

    public static void Map(IEndpointRouteBuilder api)
    {
        api.List("/jobs", List, new("listJobs", "生成任务，最近的在前", "Jobs, latest first."), Policies.Office, State);
        api.Read("/jobs/{id:long}", Find, new("getJob", "一项生成任务及其进度", "One job and how far it is."), Policies.Office);
        api.Write(HttpMethods.Delete, "/jobs/{id:long}", Cancel, new("cancelJob", "取消一项等待或正在执行的任务", "Call off a job that waits or runs."), Policies.Office).Produces<JobItem>();
    }

    private static Tagged<Page<JobItem>> List(HttpContext context, EvaluationStore store)
    {
        var ((page, size), state) = (Paged.Asked(context), Asked.Of(context).Word<SlotState>(State));
        return Paged.Of<JobItem>(context, [.. store.Jobs.Latest(size, (page - 1) * size, state).Select(JobItem.Of)], store.Jobs.Count(state));
    }

    private static Results<Tagged<JobItem>, Refused> Find(long id, EvaluationStore store) => store.Jobs.Find(id) is { } slot ? new Tagged<JobItem>(JobItem.Of(slot)) : Refused.NotFound;

    /// <summary>What is called off already stays so; what has ended is left alone and said so.</summary>
    private static IResult Cancel(HttpContext context, long id, EvaluationStore store, TimeProvider clock)
    {
        if (store.Jobs.Find(id) is null)
            return Refused.NotFound;
        var isDone = new ProductionDesk(store, clock).Cancel(id, context.User.AccountName());
        var now = store.Jobs.Find(id)!;
        return isDone || now.State == SlotState.Cancelled
            ? Results.Ok(JobItem.Of(now))
            : Refused.Data(ProblemKinds.Conflict, [new Problem(JobProblems.NotOpen, new Place("jobs"), id.ToString(CultureInfo.InvariantCulture))]);
    }
}

internal sealed record JobItem(
    long Id, string? Schedule, DateTimeOffset DueAt, string Product, int Year, DateOnly AsOf, DateOnly? Since, Period? Period, DateOnly? Due, IReadOnlyList<string> Agencies, string Actor, SlotState State, int Failures, string Worker,
    string Message, string? RunId, DateTimeOffset? EndedAt)
{
    public static JobItem Of(JobSlot of) => new(
        of.Id,
        of.Request.Schedule,
        of.Request.Slot,
        of.Request.Product,
        of.Request.Year,
        of.Request.AsOf,
        of.Request.Since,
        of.Request.Period,
        of.Request.Due,
        of.Request.Agencies,
        of.Actor,
        of.State,
        of.Failures,
        of.Worker,
        of.Message,
        of.RunId,
        of.EndedAt);
}
