using System.Net;
using Evaluation.Host.Jobs;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

public sealed class HeaderTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        using var visitor = await portal.NewAsync("headers", AccountRole.Administrator);
        foreach (var path in new[] { "/", "/dashboard", "/sign-out", "/no-such-page", "/assets/icon.svg", "/metrics", "/health/live", "/plan/2023/999", $"/runs/{portal.Scorecards.Id}/files/0" })
        {
            using var response = await visitor.GetAsync(path);
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("same-origin", response.Headers.GetValues("Referrer-Policy").Single());
            Assert.False(response.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task A_browser_may_keep_the_stylesheet_and_nothing_else()
    {
        using var visitor = portal.Visit();
        using var signIn = await visitor.GetAsync("/sign-in");
        Assert.Contains("no-store", signIn.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        var address = (await Visitor.DocumentAsync(signIn)).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var style = await visitor.GetAsync(address);
        Assert.Equal(("public, max-age=604800", false), (style.Headers.GetValues("Cache-Control").Single(), style.Headers.Contains("Pragma")));
        using var none = await visitor.GetAsync("/assets/none");
        Assert.Contains("no-store", none.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task A_method_that_a_page_has_no_handler_for_is_405_and_no_failure(string method)
    {
        using var visitor = await portal.NewAsync($"methods-{method.ToLowerInvariant()}", AccountRole.Administrator);
        foreach (var path in new[] { "/dashboard", "/plan/2023/2", "/users", "/sign-out" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            using var response = await visitor.SendAsync(request);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
            Assert.Contains("GET", response.Content.Headers.Allow);
        }

        using var posted = await visitor.FillAsync("/account", "/dashboard");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        Assert.DoesNotContain("\"level\":\"Error\"", portal.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_needs_a_style_a_script_or_anything_from_elsewhere()
    {
        SlotKeeper.Seed(portal.Store, portal.Settings, "test");
        using var visitor = await portal.NewAsync("pages", AccountRole.Administrator);
        foreach (var path in new[] { "/dashboard", "/plan", "/plan/2023/89", "/indicators", "/indicators/PATENT_INTENSIVE_GDP", "/runs", $"/runs/{portal.Scorecards.Id}", "/schedules/midterm", "/users", "/audit", "/account", "/account/password" })
        {
            var page = await visitor.PageAsync(path);
            Assert.Empty(page.QuerySelectorAll("script, style, [style], iframe, object, img[src^=http], link[href^=http]"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Single(page.QuerySelectorAll("main"));
            Assert.All(
                page.QuerySelectorAll("main input:not([type=hidden], [hidden]), main select"),
                field => Assert.True(page.QuerySelector($"label[for='{field.Id}']") is not null, $"{path} {field.Id}"));
            Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
        }
    }

    [Fact]
    public async Task An_endless_form_is_refused()
    {
        using var visitor = portal.Visit();
        using var response = await visitor.PostAsync("/sign-in", ("name", new string('x', 2 * 1024 * 1024)));
        Assert.True(response.StatusCode is HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Figures_of_the_process_are_for_this_machine_and_administrators()
    {
        using var visitor = portal.Visit();
        Assert.Contains("evaluation_requests_total", await (await visitor.GetAsync("/metrics")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/metrics");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        using var response = await visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
