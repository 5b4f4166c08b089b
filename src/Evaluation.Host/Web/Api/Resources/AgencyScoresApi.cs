using Evaluation.Assess.Annual;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Assessing;
using Evaluation.Host.Web.Pages;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Model.Schemes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>The agencies' scores; an agency gets its own and its place, nobody else's.</summary>
internal static class AgencyScoresApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.List(
            "/plans/{year:int}/agencies", ListAsync, new("listAgencyScores", "部门得分与位次；部门账户只见本部门", "The agencies' scores and ranks; an agency sees its own."),
            Policies.SignedIn, Parameter.AsOf);
        api.Read(
            "/plans/{year:int}/agencies/{code}", FindAsync, new("getAgencyScore", "一个部门的得分、报送情况与任务", "One agency's score, reporting and tasks."),
            Policies.SignedIn, Parameter.AsOf);
    }

    private static async Task<Results<Tagged<Page<AgencyScore>>, Refused>> ListAsync(HttpContext context, int year, AnnualView view)
    {
        var (found, refusal) = await Evaluations.OfAsync(context, view, year).ConfigureAwait(false);
        if (found is null)
            return refusal!;
        var own = context.User.AgencyCode();
        return Paged.Of(context, [.. found.Agencies.Where(a => own is null || a.Agency.Code == own)], a => AgencyScore.Of(found, a));
    }

    private static async Task<Results<Tagged<AgencyDocument>, Refused>> FindAsync(HttpContext context, int year, string code, AnnualView view)
    {
        if (context.User.AgencyCode() is { } own && own != code)
            return Refused.NotFound;
        var (found, refusal) = await Evaluations.OfAsync(context, view, year).ConfigureAwait(false);
        if (found is null)
            return refusal!;
        return found.Agencies.FirstOrDefault(a => a.Agency.Code == code) is { } agency ? new Tagged<AgencyDocument>(AgencyDocument.Of(found, agency)) : Refused.NotFound;
    }
}

internal sealed record AgencyScore(
    AgencyName Agency, int LedCount, int JoinedCount, Figure TaskScore, Figure Discipline, Figure Score, decimal CoveragePercent, Figure Rank, int RankedCount, Grade Grade)
{
    public static AgencyScore Of(AnnualAssessment whole, AgencyAssessment of) => new(
        new AgencyName(of.Agency.Code, of.Agency.Name),
        of.Led.Count(),
        of.Joined.Count(),
        Figure.Of(of.TaskScore),
        Figure.Of(of.Discipline),
        Figure.Of(of.Score),
        of.CoveragePercent,
        Figure.Of(of.Rank),
        whole.Agencies.Count(a => a.Rank.IsScored),
        of.Grade);
}

internal sealed record AgencyDocument(
    int Year, DateOnly AsOf, AgencyScore Summary, ReportingItem Reporting, IReadOnlyList<DeductionItem> Deductions, int OutstandingCount, IReadOnlyList<AgencyTaskItem> Tasks)
{
    public static AgencyDocument Of(AnnualAssessment whole, AgencyAssessment of) => new(
        whole.Plan.Year,
        whole.AsOf,
        AgencyScore.Of(whole, of),
        new ReportingItem(of.Reporting.Due, of.Reporting.Reported, of.Reporting.OnTime, of.Reporting.NeedEvidence, of.Reporting.WithEvidence),
        [.. of.Deductions.Select(d => new DeductionItem(d.Cause, d.Cases, d.Points))],
        whole.Supervision.Count(s => s.Agency == of.Agency.Name),
        [.. of.Tasks.Select(AgencyTaskItem.Of)]);
}

internal sealed record ReportingItem(int Due, int Reported, int OnTime, int NeedEvidence, int WithEvidence);

internal sealed record DeductionItem(DeductionCause Cause, int Cases, decimal Points);

internal sealed record AgencyTaskItem(int Number, AssignmentRole Role, decimal Weight, bool IsOwnPart, WorkStatus Status, DateOnly Due, Figure Score)
{
    public static AgencyTaskItem Of(AgencyTask of) =>
        new(of.Task.Task.Number, of.Role, of.Weight, of.IsOwnPart, of.Task.Status, AgencyHomeModel.Due(of.Task), Figure.Of(of.Score));
}
