using System.Net;
using Evaluation.Host.Web.Security;
using Evaluation.Store.Accounts;

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

    [Fact]
    public async Task Who_asks_for_a_great_many_days_at_once_waits_for_himself_alone()
    {
        portal.Make("curious", AccountRole.Agency, "A02");
        portal.Make("other", AccountRole.Agency, "A13");
        using var curious = portal.Enter("curious");
        using var other = portal.Enter("other");
        await other.PageAsync("/agency");
        var day = new DateOnly(2023, 1, 1);
        var asked = Enumerable.Range(0, 2 * (Limits.ParallelDays + Limits.WaitingDays)).Select(i => curious.GetAsync($"/indicators?as-of={day.AddDays(i):yyyy-MM-dd}")).ToList();
        await other.PageAsync("/agency");
        Assert.Contains(asked, a => !a.IsCompleted);
        var answers = await Task.WhenAll(asked);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers.Select(a => a.StatusCode).Distinct().Order());
        Assert.All(answers.Where(a => a.StatusCode == HttpStatusCode.TooManyRequests), a => Assert.NotNull(a.Headers.RetryAfter));
    }
}
