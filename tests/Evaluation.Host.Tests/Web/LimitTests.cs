using System.Net;
using Evaluation.Host.Web.Security;

namespace Evaluation.Host.Tests.Web;

public sealed class LimitTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task From_one_address_so_many_sign_ins_a_minute_and_no_more()
    {
        using var visitor = portal.Visit();
        for (var i = 0; i < Limits.SignInsPerMinute; i++)
        {
            using var tried = await visitor.PostAsync("/sign-in", ("name", "a"), ("password", "b"));
            Assert.Equal(HttpStatusCode.BadRequest, tried.StatusCode);
        }

        using var refused = await visitor.PostAsync("/sign-in", ("name", "a"), ("password", "b"));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("请求过于频繁", (await Visitor.DocumentAsync(refused)).QuerySelector("h1")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/sign-in")).StatusCode);
    }
}
