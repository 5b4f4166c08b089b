using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Accounts;

/// <summary>The cookie that holds a session's secret and nothing else.</summary>
internal static class SessionCookie
{
    public static string? Read(HttpContext context) => context.Request.Cookies[NameFor(context)];

    public static void Write(HttpContext context, string secret) => context.Response.Cookies.Append(NameFor(context), secret, Options(context));

    public static void Remove(HttpContext context) => context.Response.Cookies.Delete(NameFor(context), Options(context));

    /// <summary>With the prefix a browser takes it over https only, and from this host alone.</summary>
    private static string NameFor(HttpContext context) => context.Request.IsHttps ? "__Host-evaluation" : "evaluation";

    private static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        IsEssential = true,
    };
}
