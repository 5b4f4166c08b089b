using System.Net;
using Evaluation.Host.Jobs;
using Evaluation.Store.Accounts;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Tests.Web;

/// <summary>The portal of the fixture has no worker: slots stay where the page put them.</summary>
public sealed class ScheduleTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task The_office_sees_switches_changes_starts_and_cancels_schedules()
    {
        Assert.Empty(SlotKeeper.Seed(portal.Store, portal.Settings, "test"));
        using var visitor = await portal.NewAsync("planner", AccountRole.Office);
        var page = await visitor.PageAsync("/schedules");
        var row = page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("monthly-bulletin", StringComparison.Ordinal));
        // It is noon of 2024-07-01.
        Assert.Equal("2024-07-05 02:00 2024-08-05 02:00 2024-09-05 02:00 2024-10-05 02:00 2024-11-05 02:00", string.Join(' ', row.QuerySelectorAll("td.d span").Select(s => s.TextContent)));

        await DoneAsync(visitor, "Switch", ("name", "monthly-bulletin"), ("isEnabled", "false"));
        Assert.False(Monthly().IsEnabled);
        await DoneAsync(visitor, "Time", ("name", "monthly-bulletin"), ("cron", "0 0 3 6 * ?"));
        Assert.Equal("0 0 3 6 * ?", Monthly().Cron);
        using var refused = await visitor.FillAsync("/schedules", "/schedules?handler=Time", ("name", "monthly-bulletin"), ("cron", "monthly"));
        Assert.NotNull((await Visitor.DocumentAsync(refused)).QuerySelector("[role=alert]"));
        Assert.Equal("0 0 3 6 * ?", Monthly().Cron);

        await DoneAsync(visitor, "Run", ("name", "monthly-bulletin"));
        var slot = Assert.Single(portal.Store.Jobs.Latest(9));
        Assert.Equal((SlotState.Queued, "planner", new DateOnly(2024, 6, 30)), (slot.State, slot.Actor, slot.Request.AsOf));
        await DoneAsync(visitor, "Cancel", ("id", $"{slot.Id}"));
        Assert.Equal(SlotState.Cancelled, portal.Store.Jobs.Find(slot.Id)!.State);
        Assert.Contains("由planner取消", (await visitor.PageAsync("/schedules")).Body!.TextContent, StringComparison.Ordinal);

        using var unknown = await visitor.FillAsync("/schedules", "/schedules?handler=Run", ("name", "no-such"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        using var twice = await visitor.FillAsync("/schedules", "/schedules?handler=Cancel", ("id", $"{slot.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, twice.StatusCode);
        Assert.True(portal.Store.Audit.Verify().IsSound);
    }

    [Fact]
    public async Task A_reader_starts_nothing_even_with_a_token_of_a_form_of_its_own()
    {
        using var reader = await portal.NewAsync("onlooker", AccountRole.Reader);
        using var started = await reader.FillAsync("/account", "/schedules?handler=Run", ("name", "yearly-annual"));
        Assert.Equal(HttpStatusCode.NotFound, started.StatusCode);
        Assert.DoesNotContain(portal.Store.Jobs.Latest(9), s => s.Request.Schedule == "yearly-annual");
    }

    private static async Task DoneAsync(Visitor visitor, string handler, params (string, string)[] fields)
    {
        using var response = await visitor.FillAsync("/schedules", $"/schedules?handler={handler}", fields);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    private Schedule Monthly() => portal.Store.Jobs.Schedules().Single(s => s.Name == "monthly-bulletin");
}
