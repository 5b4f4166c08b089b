using Evaluation.Host.Settings;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api;
using Evaluation.Host.Web.Assets;
using Evaluation.Host.Web.Downloads;
using Evaluation.Host.Web.Observability;
using Evaluation.Host.Web.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;

namespace Evaluation.Host.Web;

/// <summary>What every request passes through, outermost first.</summary>
internal static class PortalPipeline
{
    public static void Lay(WebApplication application, AppSettings settings)
    {
        if (settings.TrustedProxies.Count > 0)
            application.UseForwardedHeaders(Trusting(settings));
        application.Use(SecurityHeaders.AddAsync);
        application.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ErrorPages.FailAsync, AllowStatusCode404Response = true });
        application.UseStatusCodePages(ErrorPages.ExplainAsync);
        application.UseRouting();
        application.UseMiddleware<RequestLog>();
        application.UseAuthentication();
        application.UseRateLimiter();
        application.UseRequestTimeouts();
        application.Use(PasswordGate.PassAsync);
        application.Use(ApiGate.PassAsync);
        application.UseAuthorization();
        application.Use(ApiGate.WriteAsync);
        application.MapRazorPages().RequireRateLimiting(Limits.AtOnce);
        EmbeddedFiles.Map(application);
        MachineEndpoints.Map(application);
        RunFiles.Map(application);
        SubmissionFiles.Map(application);
        ApiRoutes.Map(application);
    }

    private static ForwardedHeadersOptions Trusting(AppSettings settings)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in settings.TrustedProxies)
            options.KnownProxies.Add(proxy);
        return options;
    }
}
