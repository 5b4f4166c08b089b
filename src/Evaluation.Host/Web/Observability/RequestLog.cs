using Evaluation.Host.Web.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Evaluation.Host.Web.Observability;

/// <summary>One line and one count for every request.</summary>
internal sealed class RequestLog(Metrics metrics, TimeProvider clock, ILogger<RequestLog> log) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var start = clock.GetTimestamp();
        var status = StatusCodes.Status500InternalServerError;
        try
        {
            await next(context).ConfigureAwait(false);
            status = context.Response.StatusCode;
        }
        finally
        {
            var (route, lasted) = (RouteOf(context), clock.GetElapsedTime(start));
            metrics.Request(route, MethodOf(context), status, lasted);
            if (!route.StartsWith("/assets", StringComparison.Ordinal) && !route.StartsWith("/health", StringComparison.Ordinal))
            {
                log.LogInformation(
                    "request {Method} {Route} {Status} {Milliseconds} {Account} {Address}",
                    MethodOf(context),
                    route,
                    status,
                    Math.Round(lasted.TotalMilliseconds, 1),
                    context.User.IsSignedIn() ? context.User.AccountName() : "-",
                    context.Connection.RemoteIpAddress);
            }
        }
    }

    /// <summary>The pattern of the page asked for, so that neither secrets nor endless many paths come into logs and counts.</summary>
    private static string RouteOf(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern } ? "/" + pattern.TrimStart('/') : "none";

    private static string MethodOf(HttpContext context) =>
        context.Request.Method is "GET" or "POST" or "HEAD" or "PUT" or "DELETE" ? context.Request.Method : "OTHER";
}
