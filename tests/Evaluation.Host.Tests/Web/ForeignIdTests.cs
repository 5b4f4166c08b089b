using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using Evaluation.Host.Tests.Web.Api;
using Evaluation.Model;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Tests.Web;

/// <summary>Every agency at every address that holds an id. The addresses are the portal's own list: one that is new and not told here whose it is fails.</summary>
public sealed class ForeignIdTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    /// <summary>What the id in an address is one of.</summary>
    private const string Addresses =
        """
        task       /plan/{planYear:int}/{number:int}
        task       /api/v1/plans/{year:int}/tasks/{number:int}
        file       /runs/{id}/files/{index:int}
        file       /api/v1/runs/{id}/files/{index:int}
        submission /submissions/{id:long}/file
        submission /api/v1/submissions/{id:long}
        submission /api/v1/submissions/{id:long}/file
        agency     /api/v1/agencies/{code}
        agency     /api/v1/plans/{year:int}/agencies/{code}
        run        /runs/{id}
        run        /api/v1/runs/{id}
        run        /api/v1/runs/{id}/verification
        review     /api/v1/reviews/{id:long}
        review     /api/v1/reviews/{id:long}/decisions
        case       /api/v1/cases/{year:int}/{code}
        case       /api/v1/cases/{year:int}/{code}/decisions
        job        /api/v1/jobs/{id:long}
        schedule   /schedules/{name}
        schedule   /api/v1/schedules/{name}
        account    /api/v1/accounts/{id:long}
        account    /api/v1/accounts/{id:long}/disable
        account    /api/v1/accounts/{id:long}/enable
        account    /api/v1/accounts/{id:long}/reset
        link       /reset/{secret}
        link       /first-administrator/{secret}
        whole      /api/v1/plans/{year:int}/evaluation
        """;

    /// <summary>Published, or the same for every account.</summary>
    private const string Everybodys =
        """
        /assets/{version}/site.css
        /indicators/{code}
        /api/v1/indicators/{code}
        /api/v1/indicators/{code}/observations
        /api/v1/plans/{year:int}
        /api/v1/plans/{year:int}/tasks
        /api/v1/plans/{year:int}/agencies
        /api/v1/plans/{year:int}/indicators
        /api/v1/plans/{year:int}/indicators/{code}
        /api/v1/problems/{code}
        """;

    /// <summary>Forms that an agency may send and that name nothing.</summary>
    private const string WithoutId = "/sign-in /sign-out /account?handler=EndAll /account?handler=Token /account/password /forms";

    private readonly List<Agency> agencies = [.. portal.Store.Reference.Agencies().All.Where(a => a.Kind != AgencyKind.Collective)];

    [Fact]
    public async Task Every_agency_gets_its_own_at_every_address_and_for_every_other_id_what_it_gets_for_one_that_is_not_there()
    {
        Assert.Equal(43, agencies.Count);
        foreach (var agency in agencies)
            portal.Make(NameOf(agency), AccountRole.Agency, agency.Code);
        var ids = await AgencyIds.FillAsync(portal, agencies);
        var addresses = Lines(Addresses).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToDictionary(words => words[1], words => ids[words[0]]);
        var endpoints = portal.Endpoints.Where(e => e.RoutePattern.Parameters.Count > 0).ToList();
        Assert.Equal(addresses.Keys.Concat(Lines(Everybodys)).Order(), endpoints.Select(PatternOf).Distinct().Order());

        var asked = endpoints.Where(e => addresses.ContainsKey(PatternOf(e)))
            .SelectMany(e => MethodsOf(e).Select(method => (Method: method, Endpoint: e, Ids: addresses[PatternOf(e)]))).ToList();
        using var visitors = new Visitors(portal, agencies);
        var before = portal.Store.Audit.Head();
        foreach (var (method, endpoint, known) in asked)
            await visitors.EachAsync(agency => ExpectNothingAsync(visitors, agency, method, endpoint, known.Where(id => !id.Owners.Contains(agency.Code))));
        Assert.Equal(before, portal.Store.Audit.Head());

        foreach (var (method, endpoint, known) in asked)
            await visitors.EachAsync(agency => ExpectAllAsync(visitors, agency, method, endpoint, known.Where(id => id.Owners.Contains(agency.Code))));
        Assert.Empty(visitors.Wrong);
    }

    [Fact]
    public async Task A_form_that_names_what_is_not_the_agencys_is_not_there_and_changes_nothing()
    {
        using var owner = await portal.NewAsync("owner", AccountRole.Agency, "A13");
        ApiClient.TokenOf(portal, "owner");
        var account = portal.Store.Accounts.Find("owner")!.Account.Id;
        var (session, token) = (portal.Store.Accounts.Sessions(account, portal.Clock.Now).Single().Id, portal.Store.Accounts.Tokens(account, portal.Clock.Now).Single().Id);
        ApiSamples.Seed(portal);
        var (job, report) = (ApiSamples.AskForJob(portal), portal.Store.Deliveries.History(2023)[0]);
        using var visitor = await portal.NewAsync("meddler", AccountRole.Agency, "A02");
        var before = portal.Store.Audit.Head();
        List<string> wrong = [];
        foreach (var address in Handlers().Except(WithoutId.Split(' ')))
        {
            var id = address.EndsWith("=Revoke", StringComparison.Ordinal) ? token : address.Contains("Cancel", StringComparison.Ordinal) ? job : address.EndsWith("=End", StringComparison.Ordinal) ? session : account;
            using var answer = await visitor.FillAsync("/account", address, ("id", $"{id}"), ("name", "monthly-bulletin"), ("isSure", "true"), ("chosen", $"{report.Id}:{report.Hash}"), ("verdict", "Accept"));
            if (answer.StatusCode != HttpStatusCode.NotFound)
                wrong.Add($"{address}: {answer.StatusCode}");
        }

        Assert.Empty(wrong);
        Assert.Equal(before, portal.Store.Audit.Head());
    }

    /// <summary>Of every page, every form that it takes.</summary>
    private List<string> Handlers() =>
    [
        .. from page in portal.Endpoints
           let descriptor = page.Metadata.GetMetadata<PageActionDescriptor>()
           where descriptor is not null
           let model = typeof(Host.Web.Portal).Assembly.GetTypes().Single(t => t.IsSubclassOf(typeof(PageModel)) && t.Name == descriptor.ViewEnginePath.TrimStart('/') + "Model")
           from handler in model.GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(m => m.Name).Where(n => n.StartsWith("OnPost", StringComparison.Ordinal))
           select Filled(page, AgencyIds.None) + (handler is "OnPost" or "OnPostAsync" ? "" : "?handler=" + handler["OnPost".Length..])
    ];

    private static async Task ExpectNothingAsync(Visitors visitors, Agency agency, string method, RouteEndpoint endpoint, IEnumerable<AgencyId> foreign)
    {
        var none = await visitors.AskAsync(agency, method, Filled(endpoint, AgencyIds.None));
        foreach (var path in foreign.Select(id => Filled(endpoint, id.Values)))
        {
            var answer = await visitors.AskAsync(agency, method, path);
            if (answer.Status != HttpStatusCode.NotFound || answer != none)
                visitors.Wrong.Add($"{agency.Name} {method} {path}: {answer.Status}");
        }
    }

    private static async Task ExpectAllAsync(Visitors visitors, Agency agency, string method, RouteEndpoint endpoint, IEnumerable<AgencyId> own)
    {
        foreach (var path in own.Select(id => Filled(endpoint, id.Values)))
        {
            var answer = await visitors.AskAsync(agency, method, path);
            if (answer.Status != HttpStatusCode.OK)
                visitors.Wrong.Add($"{agency.Name} {method} {path}: {answer.Status}, though its own");
        }
    }

    private static string[] Lines(string table) => table.ReplaceLineEndings("\n").Split('\n');

    private static string NameOf(Agency agency) => agency.Code.ToLowerInvariant();

    private static string PatternOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    /// <summary>Those with an answer that has content.</summary>
    private static IEnumerable<string> MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Where(m => m != "HEAD") ?? ["GET"];

    private static string Filled(RouteEndpoint endpoint, IReadOnlyDictionary<string, string> values) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(
        segment => segment.Parts is [Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter] ? values[parameter.Name] : string.Concat(segment.Parts.Cast<Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart>().Select(p => p.Content))));

    /// <summary>One browser and one program for each agency.</summary>
    private sealed class Visitors : IDisposable
    {
        private readonly Dictionary<string, (Visitor Browser, string Token)> byCode;
        private readonly List<Agency> agencies;

        public Visitors(PortalFixture portal, List<Agency> agencies)
        {
            this.agencies = agencies;
            byCode = agencies.ToDictionary(a => a.Code, a => (portal.Enter(NameOf(a)), ApiClient.TokenOf(portal, NameOf(a))));
        }

        public ConcurrentBag<string> Wrong { get; } = [];

        public Task EachAsync(Func<Agency, Task> work) => Parallel.ForEachAsync(agencies, async (agency, _) => await work(agency));

        public async Task<(HttpStatusCode Status, string Content)> AskAsync(Agency agency, string method, string path)
        {
            var (browser, token) = byCode[agency.Code];
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            if (path.StartsWith("/api/", StringComparison.Ordinal))
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var response = await browser.SendAsync(request);
            return (response.StatusCode, await response.Content.ReadAsStringAsync());
        }

        public void Dispose()
        {
            foreach (var (browser, _) in byCode.Values)
                browser.Dispose();
        }
    }
}
