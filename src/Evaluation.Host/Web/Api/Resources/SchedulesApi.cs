using Evaluation.Host.Jobs;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Writing;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Evaluation.Store.Jobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Recurring jobs; the office changes when they fire.</summary>
internal static class SchedulesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.List("/schedules", List, new("listSchedules", "定时任务", "The schedules."), Policies.Office);
        api.Read("/schedules/{name}", Find, new("getSchedule", "一个定时任务", "One schedule."), Policies.Office);
        api.Write(HttpMethods.Put, "/schedules/{name}", ChangeAsync, new("changeSchedule", "更改一个定时任务；If-Match 防止覆盖他人的更改", "Change a schedule; If-Match guards against overwriting another change."), Policies.Office)
            .Accepts<ScheduleOrder>(Tags.Json).Produces<ScheduleItem>().WithMetadata(new HonoursIfMatch()).Produces<ProblemDocument>(StatusCodes.Status412PreconditionFailed, Refused.MediaType);
    }

    private static Tagged<Page<ScheduleItem>> List(HttpContext context, EvaluationStore store, TimeProvider clock) =>
        Paged.Of(context, store.Jobs.Schedules(), s => ScheduleItem.Of(s, clock.GetUtcNow()));

    private static Results<Tagged<ScheduleItem>, Refused> Find(string name, EvaluationStore store, TimeProvider clock) =>
        Schedule(store, name) is { } found ? new Tagged<ScheduleItem>(ScheduleItem.Of(found, clock.GetUtcNow())) : Refused.NotFound;

    private static async Task<IResult> ChangeAsync(HttpContext context, string name, EvaluationStore store, TimeProvider clock)
    {
        if (Schedule(store, name) is not { } known)
            return Refused.NotFound;
        var (order, refusal) = await JsonBody.ReadAsync<ScheduleOrder>(context).ConfigureAwait(false);
        if (order is null)
            return refusal!;
        var wanted = order.On(known);
        if (ScheduleFile.Check(wanted).ToList() is { Count: > 0 } problems)
            return Refused.Data(ProblemKinds.Refused, problems);
        var outcome = store.Write(context.User.AccountName(), "schedule-change", name, unit =>
        {
            // Nobody else writes meanwhile: what is read here is what is changed.
            if (Schedule(store, name) is { } now && Tags.IsExpected(context.Request, Tags.Of(ScheduleItem.Of(now, clock.GetUtcNow()))))
                unit.Jobs.ChangeSchedule(wanted);
            else
                unit.Refuse();
        });
        if (outcome == UnitOutcome.Refused)
            return Schedule(store, name) is null ? Refused.NotFound : new Refused(ProblemKinds.Changed);
        return new Tagged<ScheduleItem>(ScheduleItem.Of(wanted, clock.GetUtcNow()));
    }

    private static Schedule? Schedule(EvaluationStore store, string name) => store.Jobs.Schedules().FirstOrDefault(s => s.Name == name);
}

/// <summary>A schedule as it is to be; its name stays.</summary>
internal sealed record ScheduleOrder(string Title, string Product, string Cron, SlotSpan Span, SlotAsOf AsOf, OverlapPolicy Overlap, bool IsEnabled)
{
    public Schedule On(Schedule known) =>
        known with { Title = Title, Product = Product, Cron = Cron, Span = Span, AsOf = AsOf, Overlap = Overlap, IsEnabled = IsEnabled };
}

internal sealed record ScheduleItem(
    string Name, string Title, string Product, string Cron, SlotSpan Span, SlotAsOf AsOf, OverlapPolicy Overlap, bool IsEnabled, IReadOnlyList<DateTimeOffset> Next)
{
    public static ScheduleItem Of(Schedule of, DateTimeOffset now) => new(
        of.Name,
        of.Title,
        of.Product,
        of.Cron,
        of.Span,
        of.AsOf,
        of.Overlap,
        of.IsEnabled,
        CronTimes.Next(of, now));
}
