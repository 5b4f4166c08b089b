using Evaluation.Host.Web.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Evaluation.Host.Web.Security;

/// <summary>Headers on every answer: nothing from elsewhere, no script at all, no framing, nothing kept by caches.</summary>
internal static class SecurityHeaders
{
    private const string Content =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        // When the answer begins, so that an answer made anew after a failure has them too.
        context.Response.OnStarting(() =>
        {
            Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Content;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        SetCaching(context.Request, headers);
        if (context.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
    }

    /// <summary>What a program has read it may keep, if it asks each time whether it still holds: that is what entity tags are for.</summary>
    private static void SetCaching(HttpRequest request, IHeaderDictionary headers)
    {
        if (ApiRoutes.Contains(request.Path))
        {
            headers.CacheControl = "private, no-cache";
            headers.Remove(HeaderNames.Pragma);
            headers.Remove(HeaderNames.Expires);
            headers.Vary = "Authorization, Cookie";
            return;
        }

        // Of an asset, whose content is in its address or nobody's secret.
        if (headers.CacheControl.ToString().StartsWith("public", StringComparison.Ordinal))
            return;
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
    }
}
