using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Api.Describing;
using Evaluation.Host.Web.Api.Writing;
using Evaluation.Host.Web.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api;

/// <summary>One line for each operation: its path, its words, who may, and what its query holds.</summary>
internal static class ApiMapping
{
    private static readonly string[] Get = [HttpMethods.Get, HttpMethods.Head];

    /// <param name="policy">One of <see cref="Policies"/>.</param>
    public static RouteHandlerBuilder Read(
        this IEndpointRouteBuilder api, string path, Delegate handler, OperationWords words, string policy, params IReadOnlyList<Parameter> query) =>
        Describe(api.MapMethods(path, Get, handler), words, query, query.Any(p => p.Name == Parameter.AsOf.Name) ? [409] : []).RequireAuthorization(policy);

    /// <summary>For everybody.</summary>
    public static RouteHandlerBuilder ReadOpen(this IEndpointRouteBuilder api, string path, Delegate handler, OperationWords words) =>
        Describe(api.MapMethods(path, Get, handler), words, []).AllowAnonymous();

    /// <summary>A list, cut into pages.</summary>
    public static RouteHandlerBuilder List(
        this IEndpointRouteBuilder api, string path, Delegate handler, OperationWords words, string policy, params IReadOnlyList<Parameter> query) =>
        Read(api, path, handler, words, policy, [Parameter.Page, Parameter.PageSize, .. query]);

    /// <param name="method">POST, PUT or DELETE.</param>
    public static RouteHandlerBuilder Write(
        this IEndpointRouteBuilder api, string method, string path, Delegate handler, OperationWords words, string policy, params IReadOnlyList<Parameter> query) =>
        Describe(api.MapMethods(path, [method], handler), words, query, 409, 413, 415, 422).RequireAuthorization(policy).WithMetadata(new WriteOperation(Limits.BodyBytes));

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder operation, OperationWords words, IReadOnlyList<Parameter> query, params ReadOnlySpan<int> refusals)
    {
        foreach (var status in (ReadOnlySpan<int>)[400, 401, 403, 404, 406, .. refusals, 429, 500, 503])
            operation.Produces<ProblemDocument>(status, Refused.MediaType);
        return operation.WithName(words.Id).WithSummary(words.Chinese).WithDescription(words.English)
            .WithMetadata(new QueryParameters(query)).AddEndpointFilter<RouteHandlerBuilder, QueryFilter>();
    }
}
