using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Accounts;

/// <summary>Keeps who came with somebody else's password on the page where it is changed.</summary>
internal static class PasswordGate
{
    private const string ChangePage = "/account/password";

    public static Task PassAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.User.MustChangePassword() || context.Request.Path == ChangePage || context.Request.Path == "/sign-out" || context.Request.Path.StartsWithSegments("/assets"))
            return next(context);
        if (MachinePaths.Contains(context.Request.Path))
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else
            context.Response.Redirect(ChangePage);
        return Task.CompletedTask;
    }
}
