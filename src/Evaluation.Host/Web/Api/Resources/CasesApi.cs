using Evaluation.Host.Reviewing;
using Evaluation.Host.Settings;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Api.Writing;
using Evaluation.Host.Web.Pages;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Report.Cases;
using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Typical cases and the office's choice among them.</summary>
internal static class CasesApi
{
    private static readonly Parameter State = Parameter.Word<CaseState>("state", "遴选状态。", "Where the choice stands.");

    public static void Map(IEndpointRouteBuilder api)
    {
        api.List("/cases", List, new("listCases", "典型案例", "The typical cases."), Policies.Office, Parameter.Year, State);
        api.Read("/cases/{year:int}/{code}", Find, new("getCase", "一个典型案例", "One typical case."), Policies.Office);
        api.Write(HttpMethods.Post, "/cases/{year:int}/{code}/decisions", DecideAsync, new("decideCase", "遴选一个典型案例：入选或不入选", "Select a case or decline it."), Policies.Office)
            .Accepts<CaseOrder>(Tags.Json).Produces<CaseDocument>();
    }

    private static Results<Tagged<Page<CaseDocument>>, Refused> List(HttpContext context, EvaluationStore store, AppSettings settings, TimeProvider clock)
    {
        var (year, refusal) = AskedYear.Of(context, store);
        if (refusal is not null)
            return refusal;
        var (state, directory) = (Asked.Of(context).Word<CaseState>(State), store.Reference.Agencies());
        var cases = store.Cases.AsOf(year, settings.Today(clock)).Where(c => state is null || CasesModel.StateOf(c) == state);
        return Paged.Of(context, [.. cases], c => CaseDocument.Of(directory, c));
    }

    private static Results<Tagged<CaseDocument>, Refused> Find(int year, string code, EvaluationStore store, AppSettings settings, TimeProvider clock) =>
        Case(store, year, code, settings.Today(clock)) is { } found ? new Tagged<CaseDocument>(CaseDocument.Of(store.Reference.Agencies(), found)) : Refused.NotFound;

    private static async Task<IResult> DecideAsync(HttpContext context, int year, string code, EvaluationStore store, AppSettings settings, TimeProvider clock)
    {
        var today = settings.Today(clock);
        if (Case(store, year, code, today) is null)
            return Refused.NotFound;
        var (order, refusal) = await JsonBody.ReadAsync<CaseOrder>(context).ConfigureAwait(false);
        if (order is null)
            return refusal!;
        var problems = new CaseDesk(store, context.User.AccountName(), today).Decide(year, [code], order.Decision == CaseVerdict.Select, order.Reason);
        if (problems.Count > 0)
            return Refused.Data(problems.Any(p => p.Code == ReviewProblems.YearClosed) ? ProblemKinds.Conflict : ProblemKinds.Refused, problems);
        return Results.Ok(CaseDocument.Of(store.Reference.Agencies(), Case(store, year, code, today)!));
    }

    private static RegisteredCase? Case(EvaluationStore store, int year, string code, DateOnly today) =>
        store.Cases.AsOf(year, today).FirstOrDefault(c => c.Case.Code == code);
}

internal sealed record CaseOrder(CaseVerdict Decision, string Reason = "");

internal sealed record CaseDocument(
    int Year, string Code, AgencyName Agency, string Area, int? Task, string Title, string Summary, string Evidence, string Batch, string Source, DateOnly ReportedOn, CaseState State,
    string? Reason, string? SelectedBy, DateOnly? SelectedOn)
{
    public static CaseDocument Of(AgencyDirectory directory, RegisteredCase of) => new(
        of.Case.PlanYear,
        of.Case.Code,
        AgencyName.Of(directory, of.Case.Agency),
        of.Case.Area,
        of.Case.TaskNumber,
        of.Case.Title,
        of.Case.Summary,
        of.Case.Evidence,
        of.Case.Batch,
        of.Case.Source,
        of.Case.ReportedOn,
        CasesModel.StateOf(of),
        of.Selection?.Reason,
        of.Selection?.SelectedBy,
        of.Selection?.SelectedOn);
}
