using System.Net;

namespace Evaluation.Host.Tests.Web;

public sealed class ProxyTests(ProxiedPortal proxied, PortalFixture plain) : IClassFixture<ProxiedPortal>, IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Https_at_a_trusted_proxy_is_https_and_at_any_other_is_not()
    {
        using var trusted = await AskAsync(proxied, "/sign-in");
        Assert.Contains("max-age", trusted.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
        Assert.Contains("secure", trusted.Headers.GetValues("Set-Cookie").Single(), StringComparison.OrdinalIgnoreCase);

        using var other = await AskAsync(plain, "/sign-in");
        Assert.False(other.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Who_comes_through_the_proxy_is_not_on_this_machine()
    {
        using var response = await AskAsync(proxied, "/metrics");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> AskAsync(PortalFixture portal, string path)
    {
        using var visitor = portal.Visit();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.Add("X-Forwarded-Proto", "https");
        return await visitor.SendAsync(request);
    }
}
