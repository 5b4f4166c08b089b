using Evaluation.Host.Products;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Where a program begins: who it is and where it may go.</summary>
internal static class HomeApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.Read("", Home, new("getHome", "当前账户与可用地址", "Who the token stands for, and where it may go."), Policies.SignedIn);
        api.ReadOpen("/problems", Problems, new("listProblems", "错误类型一览", "Every kind of problem that the API answers with."));
        api.ReadOpen("/problems/{code}", Problem, new("getProblem", "错误类型说明", "One kind of problem."));
    }

    private static Tagged<HomeDocument> Home(HttpContext context, EvaluationStore store)
    {
        var user = context.User;
        var agency = user.AgencyCode() is { } code ? AgencyName.Of(store.Reference.Agencies(), code) : null;
        var links = Links(user.AccountRole()).ToDictionary(p => p, p => $"{ApiRoutes.Root}/{p}", StringComparer.Ordinal);
        return new(new HomeDocument(CodeVersion.Current, new AccountSelf(user.AccountName(), user.AccountRole(), agency), links));
    }

    private static Tagged<IReadOnlyList<ProblemKindItem>> Problems() => new([.. ProblemKinds.All.Select(ProblemKindItem.Of)]);

    private static Results<Tagged<ProblemKindItem>, Refused> Problem(string code) =>
        ProblemKinds.All.FirstOrDefault(k => k.Code == code) is { } kind ? new Tagged<ProblemKindItem>(ProblemKindItem.Of(kind)) : Refused.NotFound;

    private static string[] Links(AccountRole role)
    {
        string[] everybody = ["plans", "agencies", "indicators", "scorecards", "problems", "openapi.json"];
        string[] whole = [.. everybody, "products", "runs"];
        string[] office = [.. whole, "forms", "submissions", "reviews", "cases", "jobs", "schedules", "years", "audit"];
        return role switch
        {
            AccountRole.Agency => [.. everybody, "forms", "submissions"],
            AccountRole.Reader => whole,
            AccountRole.Office => office,
            AccountRole.Administrator => [.. office, "accounts"],
        };
    }
}

internal sealed record HomeDocument(string Version, AccountSelf Account, IReadOnlyDictionary<string, string> Links);

internal sealed record AccountSelf(string Name, AccountRole Role, AgencyName? Agency);
