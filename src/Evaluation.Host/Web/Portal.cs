using Evaluation.Host.Settings;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Observability;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Evaluation.Host.Web;

/// <summary>The running web portal of one process.</summary>
public sealed class Portal : IAsyncDisposable
{
    /// <summary>Queries and writes hold a thread; the pool would add threads for waiting requests only one by one.</summary>
    private const int FewestThreads = 24;

    private readonly WebApplication application;

    private Portal(WebApplication application) => this.application = application;

    /// <summary>What it listens on, ports chosen by the system filled in.</summary>
    public IReadOnlyCollection<string> Addresses => [.. application.Urls];

    /// <summary>Everything it answers at.</summary>
    internal IReadOnlyList<RouteEndpoint> Endpoints => [.. application.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    /// <summary>What the process counts.</summary>
    internal Metrics Metrics => application.Services.GetRequiredService<Metrics>();

    /// <summary>Listens when it returns.</summary>
    /// <param name="log">Gets one JSON object a line.</param>
    /// <param name="https">For addresses with https; <c>null</c>: there are none.</param>
    /// <exception cref="IOException">An address is in use.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">An address is none of this machine's, or is not for this account.</exception>
    public static async Task<Portal> StartAsync(
        EvaluationStore store, AppSettings settings, TimeProvider clock, TextWriter log, CancellationToken ct, ServerCertificate? https = null)
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, FewestThreads), ports);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Portal).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().UseUrls([.. settings.Urls]);
        if (https is not null)
            builder.WebHost.ConfigureKestrel(o => o.ConfigureHttpsDefaults(https.Give));
        PortalServices.Add(builder, store, settings, clock, log);
        var application = builder.Build();
        PortalPipeline.Lay(application, settings);
        try
        {
            await application.StartAsync(ct).ConfigureAwait(false);
            return new Portal(application);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <returns>An address that makes the first administrator, once and within a day; <c>null</c> where there is one.</returns>
    public string? InviteFirstAdministrator(EvaluationStore store, TimeProvider clock) =>
        new AccountDesk(store, clock, "portal").InviteFirst() is { } path ? Addresses.First().TrimEnd('/') + path : null;

    /// <summary>Takes no more requests and lets those under way end, within the grace period.</summary>
    public Task StopAsync() => application.StopAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
