using System.Reflection;
using Evaluation.Browser.Tests.Running;
using Evaluation.Host.Web;
using Microsoft.AspNetCore.Razor.Hosting;

namespace Evaluation.Browser.Tests.Pages;

/// <summary>Every page of the portal, as each role that sees it.</summary>
internal static class PortalPages
{
    private static readonly Role[] Everybody = [Role.Reader, Role.Office, Role.Agency, Role.Administrator];
    private static readonly Role[] Whole = [Role.Reader, Role.Office, Role.Administrator];
    private static readonly Role[] Office = [Role.Office, Role.Administrator];

    public static IReadOnlyList<PortalPage> All { get; } =
    [
        new("/sign-in", null, Role.Nobody),
        new("/sign-out", null, Everybody),
        new("/account", null, Everybody),
        new("/account/password", null, Everybody),
        new("/dashboard", null, Whole),
        new("/plan", null, Whole),
        new("/plan/{planYear:int}/{number:int}", _ => $"/plan/2023/{Ministry.TaskOfAgency}", Everybody),
        new("/indicators", null, Everybody),
        new("/indicators/{code}", _ => "/indicators/PATENT_INTENSIVE_GDP", Everybody),
        new("/runs", null, Whole),
        new("/runs/{id}", m => m.Scorecards + "?verify=true", Whole),
        new("/agency", null, Role.Agency),
        new("/forms", null, Role.Agency),
        new("/submissions", null, Office),
        new("/reviews", _ => "/reviews?state=", Office),
        new("/cases", null, Office),
        new("/schedules", null, Office),
        new("/schedules/{name}", _ => "/schedules/quarterly-supervision", Office),
        new("/audit", null, Office),
        new("/users", null, Role.Administrator),
    ];

    /// <summary>Looked at by tests of their own: one only sends on, one is there before the first plan alone, the others are opened by links that work once.</summary>
    public static IReadOnlyList<string> Elsewhere { get; } = ["/", "/no-plan", "/first-administrator/{secret}", "/reset/{secret}"];

    /// <summary>What the program's assembly says it has.</summary>
    public static IReadOnlyList<string> Declared() =>
    [
        .. typeof(Portal).Assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
            .SelectMany(item => item.Type.GetCustomAttributes<RazorCompiledItemMetadataAttribute>())
            .Where(about => about.Key == "RouteTemplate")
            .Select(about => about.Value),
    ];
}
