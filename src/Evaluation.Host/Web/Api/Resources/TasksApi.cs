using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Assessing;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>The plan's tasks with their evaluation; an agency's own only.</summary>
internal static class TasksApi
{
    private static readonly Parameter Search = Parameter.Text("q", "查找：任务号、文字、节或部门。", "Searched for: a task's number, or words of its text, section or agencies.");
    private static readonly Parameter Chapter = Parameter.Text("chapter", "章名，如计划所印。", "A chapter's heading as printed.");
    private static readonly Parameter Status = Parameter.Word<WorkStatus>("status", "任务状态。", "The task's status.");

    public static void Map(IEndpointRouteBuilder api)
    {
        api.List(
            "/plans/{year:int}/tasks", ListAsync, new("listTasks", "计划任务及其评估；部门账户只见本部门任务", "The plan's tasks and their evaluation; an agency sees its own."),
            Policies.SignedIn, Search, Chapter, Parameter.Agency, Status, Parameter.AsOf);
        api.Read(
            "/plans/{year:int}/tasks/{number:int}", FindAsync, new("getTask", "一项任务：责任部门、举措、指标与评估", "One task: who answers for it, its measures, indicators and evaluation."),
            Policies.SignedIn, Parameter.AsOf);
    }

    private static async Task<Results<Tagged<Page<TaskItem>>, Refused>> ListAsync(HttpContext context, int year, AnnualView view, EvaluationStore store)
    {
        var (found, refusal) = await Evaluations.OfAsync(context, view, year).ConfigureAwait(false);
        if (found is null)
            return refusal!;
        var (agency, unknown) = AskedAgency.Of(context, found.Inputs.Agencies);
        if (unknown is not null)
            return unknown;
        var mine = Own(context, store, year);
        var matches = Filter(Asked.Of(context), agency, found);
        return Paged.Of(context, [.. found.Tasks.Where(t => (mine is null || mine.Contains(t.Task.Number)) && matches(t))], t => TaskItem.Of(found, t));
    }

    private static async Task<Results<Tagged<TaskDocument>, Refused>> FindAsync(HttpContext context, int year, int number, AnnualView view, EvaluationStore store)
    {
        if (Own(context, store, year) is { } mine && !mine.Contains(number))
            return Refused.NotFound;
        var (found, refusal) = await Evaluations.OfAsync(context, view, year).ConfigureAwait(false);
        if (found is null)
            return refusal!;
        return found.Tasks.FirstOrDefault(t => t.Task.Number == number) is { } task ? new Tagged<TaskDocument>(TaskDocument.Of(found, task)) : Refused.NotFound;
    }

    /// <returns>Numbers of the asker's tasks; <c>null</c>: of every task.</returns>
    private static HashSet<int>? Own(HttpContext context, EvaluationStore store, int year) =>
        context.User.AgencyCode() is { } agency ? [.. store.Scopes.Tasks(year, agency)] : null;

    private static Func<TaskAssessment, bool> Filter(Asked asked, string? agency, AnnualAssessment of)
    {
        var (words, chapter, status) = (asked.Text(Search)?.Trim(), asked.Text(Chapter), asked.Word<WorkStatus>(Status));
        var ofAgency = agency is null ? null : of.Agencies.Where(a => a.Agency.Code == agency).SelectMany(a => a.Tasks).Select(t => t.Task.Task.Number).ToHashSet();
        return task => (chapter is null || task.Task.Chapter == chapter)
            && (status is null || task.Status == status)
            && (ofAgency is null || ofAgency.Contains(task.Task.Number))
            && (words is null || Says(task.Task, words));
    }

    private static bool Says(PlanTask task, string words) =>
        task.Number.ToString(CultureInfo.InvariantCulture) == words
        || task.Text.Contains(words, StringComparison.OrdinalIgnoreCase)
        || task.Section.Contains(words, StringComparison.OrdinalIgnoreCase)
        || task.Assignments.Any(a => a.Agency.Contains(words, StringComparison.Ordinal) || a.AsPrinted.Contains(words, StringComparison.Ordinal));
}
