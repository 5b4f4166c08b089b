using System.Data.Common;
using System.Net;
using Evaluation.Host.Web.Accounts;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Observability;

/// <summary>What supervisors of the process ask for.</summary>
internal static class MachineEndpoints
{
    private const string Prometheus = "text/plain; version=0.0.4; charset=utf-8";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => "ok\n").AllowAnonymous();
        routes.MapGet("/health/ready", Ready).AllowAnonymous();
        routes.MapGet("/metrics", Measure).AllowAnonymous();
    }

    /// <summary>Ready when the database answers and its tables are those this program was made for.</summary>
    private static IResult Ready(EvaluationStore store)
    {
        try
        {
            return store.DataState.IsReady() ? Results.Text("ready\n") : Results.Text("the database is of another version\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
        catch (Exception error) when (error is StoreException or DbException)
        {
            return Results.Text("the database can't be reached\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>For this machine, and for administrators by token or session. A request that came through a proxy is not this machine's.</summary>
    private static IResult Measure(HttpContext context, Metrics metrics, EvaluationStore store)
    {
        var isLocal = context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");
        var isAdministrator = context.User.IsSignedIn() && context.User.AccountRole() == AccountRole.Administrator;
        return isLocal || isAdministrator ? Results.Text(metrics.Text() + Slots(store), Prometheus) : Results.NotFound();
    }

    /// <returns>Empty while the database can't be reached: the process's own counts are asked for then all the more.</returns>
    private static string Slots(EvaluationStore store)
    {
        try
        {
            return Metrics.Text(store.Jobs.Open());
        }
        catch (Exception error) when (error is StoreException or DbException)
        {
            return "";
        }
    }
}
