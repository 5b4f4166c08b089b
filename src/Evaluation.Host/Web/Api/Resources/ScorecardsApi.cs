using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Downloads;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>The latest scorecard of each agency; an agency's own only.</summary>
internal static class ScorecardsApi
{
    public static void Map(IEndpointRouteBuilder api) => api.List(
        "/scorecards", List, new("listScorecards", "各部门最新的部门评价表；部门账户只见本部门", "The latest scorecard of each agency; an agency sees its own."),
        Policies.SignedIn, Parameter.Year);

    private static Results<Tagged<Page<ScorecardItem>>, Refused> List(HttpContext context, EvaluationStore store)
    {
        var (year, refusal) = AskedYear.Of(context, store);
        if (refusal is not null)
            return refusal;
        var own = context.User.AgencyCode();
        var found = store.Reference.Agencies().All
            .Where(a => a.Kind != AgencyKind.Collective && (own is null || a.Code == own))
            .Select(a => (Agency: a, Scorecard: AgencyFiles.Latest(store, a.Name, year)))
            .Where(a => a.Scorecard is not null)
            .ToList();
        return Paged.Of(context, found, f => ScorecardItem.Of(f.Agency, year, f.Scorecard!.Value));
    }
}

internal sealed record ScorecardItem(AgencyName Agency, int Year, DateOnly AsOf, string RunId, string File)
{
    public static ScorecardItem Of(Agency agency, int year, (Run Run, string Address) of) =>
        new(new AgencyName(agency.Code, agency.Name), year, of.Run.Key.AsOf, of.Run.Id, ApiRoutes.Root + of.Address);
}
