using System.Globalization;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Writing;
using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Evaluation.Host.Web.Api;

/// <summary>What every request to the API passes before and after its rights are looked at.</summary>
internal static class ApiGate
{
    /// <summary>What an asker takes who takes JSON.</summary>
    private static readonly HashSet<string> Takes = new(StringComparer.OrdinalIgnoreCase) { "*/*", "application/*", Tags.Json };

    /// <summary>After authentication, before rights: what the address can't take is said to those who are somebody.</summary>
    public static async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        if (!ApiRoutes.Contains(context.Request.Path))
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        TellRates(context);
        var endpoint = context.GetEndpoint();
        if (endpoint is not null and not RouteEndpoint && context.User.IsSignedIn())
            await endpoint.RequestDelegate!(context).ConfigureAwait(false);
        else if (endpoint?.Metadata.GetMetadata<WriteOperation>() is not null && context.User.IsSignedIn() && !context.User.CameByToken())
            await RefuseSessionAsync(context).ConfigureAwait(false);
        else if (endpoint is not null && !TakesAnswer(context.Request, endpoint))
            await new Refused(ProblemKinds.Acceptable).ExecuteAsync(context).ConfigureAwait(false);
        else
            await next(context).ConfigureAwait(false);
    }

    /// <summary>After rights: a write's body is read whole, within its limit, and its key looked at.</summary>
    public static async Task WriteAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<WriteOperation>() is not { } write)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        var isTooLarge = context.Request.ContentLength > write.MaxBytes;
        // The server throws away for some seconds what still comes, so that the asker gets to read the refusal.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = isTooLarge ? null : write.MaxBytes;
        if (isTooLarge)
        {
            await new Refused(ProblemKinds.TooLarge).ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        body.Position = 0;
        context.Request.Body = body;
        await IdempotencyGate.PassAsync(context, next, context.RequestServices.GetRequiredService<EvaluationStore>()).ConfigureAwait(false);
    }

    /// <summary>How much the asker may still ask for.</summary>
    public static void TellRates(HttpContext context)
    {
        var rates = context.RequestServices.GetRequiredService<IOptions<RateLimiterOptions>>().Value.GlobalLimiter;
        if (rates?.GetStatistics(context) is { } now)
        {
            context.Response.Headers["RateLimit-Limit"] = Security.Limits.PermitsOf(context).ToString(CultureInfo.InvariantCulture);
            context.Response.Headers["RateLimit-Remaining"] = now.CurrentAvailablePermits.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>A browser would send its cookie with whatever page made the request: a token it does not.</summary>
    private static Task RefuseSessionAsync(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return new Refused(ProblemKinds.TokenNeeded).ExecuteAsync(context);
    }

    /// <summary>JSON has one form; files come as they are.</summary>
    private static bool TakesAnswer(HttpRequest request, Endpoint endpoint)
    {
        var isJson = endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Any(p => p.ContentTypes.Contains(Tags.Json));
        var accepted = request.GetTypedHeaders().Accept;
        return !isJson || accepted.Count == 0 || accepted.Any(a => a.Quality is null or > 0 && Takes.Contains(a.MediaType.ToString()));
    }
}
