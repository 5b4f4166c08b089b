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
    /// <summary>Who asks does not wait longer; a database that is cut off would keep it waiting.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private const string Prometheus = "text/plain; version=0.0.4; charset=utf-8";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => "ok\n").AllowAnonymous();
        routes.MapGet("/health/ready", Ready).AllowAnonymous();
        routes.MapGet("/metrics", Measure).AllowAnonymous();
    }

    /// <summary>Ready when the database answers and its tables are those this program was made for.</summary>
    private static async Task<IResult> Ready(EvaluationStore store)
    {
        try
        {
            return await InTimeAsync(store.DataState.IsReady).ConfigureAwait(false) ? Results.Text("ready\n") : Results.Text("the database is of another version\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
        catch (Exception error) when (error is TimeoutException || MachineTrouble.IsOfDatabase(error))
        {
            return Results.Text("the database can't be reached\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>For this machine, and for administrators by token or session. A request that came through a proxy is not this machine's.</summary>
    private static async Task<IResult> Measure(HttpContext context, Metrics metrics, EvaluationStore store)
    {
        var isLocal = context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");
        var isAdministrator = context.User.IsSignedIn() && context.User.AccountRole() == AccountRole.Administrator;
        return isLocal || isAdministrator ? Results.Text(metrics.Text() + await SlotsAsync(store).ConfigureAwait(false), Prometheus) : Results.NotFound();
    }

    /// <returns>Empty while the database can't be reached: the process's own counts are asked for then all the more.</returns>
    private static async Task<string> SlotsAsync(EvaluationStore store)
    {
        try
        {
            return Metrics.Text(await InTimeAsync(store.Jobs.Open).ConfigureAwait(false));
        }
        catch (Exception error) when (error is TimeoutException || MachineTrouble.IsOfDatabase(error))
        {
            return "";
        }
    }

    /// <exception cref="TimeoutException">It takes too long; nobody waits for it any more.</exception>
    private static Task<T> InTimeAsync<T>(Func<T> look) => Task.Run(look).WaitAsync(Patience);
}
