using System.Text.Encodings.Web;
using System.Text.Unicode;
using Evaluation.Host.Settings;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api;
using Evaluation.Host.Web.Assessing;
using Evaluation.Host.Web.Downloads;
using Evaluation.Host.Web.Observability;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Evaluation.Host.Web;

/// <summary>What the portal's pages are given.</summary>
internal static class PortalServices
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    public static void Add(WebApplicationBuilder builder, EvaluationStore store, AppSettings settings, TimeProvider clock, TextWriter log)
    {
        var services = builder.Services;
        services.AddSingleton(store).AddSingleton(settings).AddSingleton(clock);
        services.AddSingleton<IHostLifetime, CallersLifetime>();
        services.Configure<HostOptions>(o => o.ShutdownTimeout = Grace);
        services.Configure<KestrelServerOptions>(Limits.Set);
        AddLogging(builder.Logging, log, clock);
        AddPages(services);
        AddSecurity(services, store);
        ApiServices.Add(services);
        services.AddSingleton<Metrics>().AddSingleton<RequestLog>();
        services.AddSingleton<DownloadNotes>().AddSingleton<Handout>().AddSingleton<UploadTurns>();
        services.AddSingleton<AnnualView>().AddSingleton<SignInDesk>();
    }

    private static void AddLogging(ILoggingBuilder logging, TextWriter log, TimeProvider clock)
    {
        logging.SetMinimumLevel(LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("System", LogLevel.Warning);
        logging.AddFilter(typeof(AccountAuthentication).FullName, LogLevel.Warning);
        // Keys lie in the database on purpose; see DatabaseKeys.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.AddProvider(new JsonLog(log, clock));
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRouting();
        services.AddRazorPages(o => o.RootDirectory = "/Web/Pages");
        services.Configure<Microsoft.AspNetCore.Mvc.MvcOptions>(o =>
        {
            o.Filters.Add(new UnhandledMethods());
            o.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((_, _) => "填写的内容无效。");
        });
        // Chinese stays readable in the page's source, and short.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }

    private static void AddSecurity(IServiceCollection services, EvaluationStore store)
    {
        services.AddAuthentication(AccountAuthentication.Name).AddScheme<AuthenticationSchemeOptions, AccountAuthentication>(AccountAuthentication.Name, null);
        services.AddAuthorization(Policies.Add);
        services.AddDataProtection().SetApplicationName("evaluation");
        services.Configure<KeyManagementOptions>(o => o.XmlRepository = new DatabaseKeys(store));
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "evaluation-form";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<RateLimiterOptions>(Limits.Set);
        services.AddRateLimiter(_ => { });
        services.AddRequestTimeouts(Limits.Set);
    }

    /// <summary>The caller says when to end: the program has its own signal handling.</summary>
    private sealed class CallersLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
