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
        var slot = Assert.Single(portal.Store.Jobs.OfSchedules("monthly-bulletin", 0, 9));
        Assert.Equal((SlotState.Queued, "planner", new DateOnly(2024, 6, 30)), (slot.State, slot.Actor, slot.Request.AsOf));
        await DoneAsync(visitor, "Cancel", ("id", $"{slot.Id}"));
        Assert.Equal(SlotState.Cancelled, portal.Store.Jobs.Find(slot.Id)!.State);
        Assert.Contains("由planner取消", (await visitor.PageAsync("/schedules")).Body!.TextContent, StringComparison.Ordinal);

        using var unknown = await visitor.FillAsync("/schedules", "/schedules?handler=Run", ("name", "no-such"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        using var twice = await visitor.FillAsync("/schedules", "/schedules?handler=Cancel", ("id", $"{slot.Id}"));
        Assert.Equal("/schedules?done=ended", twice.Headers.Location!.OriginalString);
        using var never = await visitor.FillAsync("/schedules", "/schedules?handler=Cancel", ("id", "99999"));
        Assert.Equal(HttpStatusCode.NotFound, never.StatusCode);
        Assert.True(portal.Store.Audit.Verify().IsSound);
    }

    [Fact]
    public async Task The_office_adds_a_schedule_changes_all_of_it_and_removes_it()
    {
        using var visitor = await portal.NewAsync("founder", AccountRole.Office);
        (string, string)[] fields =
            [("name", "daily-release"), ("title", "示例：公开数据"), ("product", "release"), ("cron", "0 0 1 * * ?"), ("span", "Day"), ("asOf", "DayBefore"), ("overlap", "Skip"), ("isEnabled", "true")];
        await DoneAsync(visitor, "Add", fields);
        Assert.Equal(
            new Schedule("daily-release", "示例：公开数据", "release", "0 0 1 * * ?", SlotSpan.Day, SlotAsOf.DayBefore, OverlapPolicy.Skip, IsEnabled: true) { ReckonedUntil = portal.Clock.Now },
            Find("daily-release"));

        var page = await visitor.PageAsync("/schedules/daily-release");
        // It is noon of 2024-07-01.
        Assert.Equal("2024-07-02 01:00 2024-07-03 01:00 2024-07-04 01:00 2024-07-05 01:00 2024-07-06 01:00", string.Join(' ', page.QuerySelectorAll("ol li").Select(l => l.TextContent)));
        using var changed = await visitor.FillAsync(
            "/schedules/daily-release", null, ("title", "示例：每季公开"), ("product", "bulletin"), ("cron", "0 0 5 1 1,4,7,10 ?"), ("span", "Quarter"), ("asOf", "SpanEnd"), ("overlap", "Replace"));
        Assert.Equal("/schedules/daily-release?done=schedule", changed.Headers.Location!.OriginalString);
        Assert.Equal(
            new Schedule("daily-release", "示例：每季公开", "bulletin", "0 0 5 1 1,4,7,10 ?", SlotSpan.Quarter, SlotAsOf.SpanEnd, OverlapPolicy.Replace, IsEnabled: false) { ReckonedUntil = portal.Clock.Now },
            Find("daily-release"));

        using var unsure = await visitor.FillAsync("/schedules/daily-release", "/schedules/daily-release?handler=Remove");
        Assert.NotNull((await Visitor.DocumentAsync(unsure)).QuerySelector("[role=alert]"));
        Assert.NotNull(Find("daily-release"));
        using var removed = await visitor.FillAsync("/schedules/daily-release", "/schedules/daily-release?handler=Remove", ("isSure", "true"));
        Assert.Equal("/schedules?done=schedule-removed", removed.Headers.Location!.OriginalString);
        Assert.Null(Find("daily-release"));
        using var gone = await visitor.GetAsync("/schedules/daily-release");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Empty(SlotKeeper.Seed(portal.Store, portal.Settings, "test"));
        Assert.Null(Find("daily-release"));
    }

    [Fact]
    public async Task A_schedule_that_cannot_be_is_refused_with_what_is_wrong_and_what_was_filled_in()
    {
        using var visitor = await portal.NewAsync("careless", AccountRole.Office);
        foreach (var (words, changed) in new (string, (string, string))[]
        {
            ("不能作为定时任务名称", ("name", "每月")),
            ("没有标题", ("title", " ")),
            ("没有产品", ("product", "no-such")),
            ("不是有效的 Quartz cron 表达式", ("cron", "every month")),
            ("每小时执行不止一次", ("cron", "0 0/5 * * * ?")),
            ("填写的内容无效", ("span", "Century")),
        })
        {
            (string, string)[] fields = [("name", "careless"), ("title", "示例"), ("product", "annual"), ("cron", "0 0 1 1 1 ?"), ("span", "Year"), ("asOf", "DayBefore"), ("overlap", "Queue")];
            using var refused = await visitor.FillAsync("/schedules", "/schedules?handler=Add", [.. fields.Select(f => f.Item1 == changed.Item1 ? changed : f)]);
            var page = await Visitor.DocumentAsync(refused);
            Assert.Contains(words, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(changed.Item1 == "title" ? null : "示例", page.QuerySelector("#title")!.GetAttribute("value"));
            Assert.Null(Find("careless"));
        }

        SlotKeeper.Seed(portal.Store, portal.Settings, "test");
        using var twice = await visitor.FillAsync("/schedules", "/schedules?handler=Add", ("name", "midterm"), ("title", "示例"), ("product", "annual"), ("cron", "0 0 1 1 1 ?"));
        Assert.Contains("同名", (await Visitor.DocumentAsync(twice)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("midterm", Find("midterm")!.Product);
        using var changedAway = await visitor.FillAsync("/schedules/midterm", null, ("title", "示例"), ("product", "midterm"), ("cron", "never"));
        Assert.Equal("never", (await Visitor.DocumentAsync(changedAway)).QuerySelector("#cron")!.GetAttribute("value"));
        Assert.NotEqual("never", Find("midterm")!.Cron);
    }

    [Fact]
    public async Task History_tells_failures_and_comes_in_pages()
    {
        SlotKeeper.Seed(portal.Store, portal.Settings, "test");
        using var visitor = await portal.NewAsync("historian", AccountRole.Office);
        var start = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        portal.Store.Write("test", "job", "yearly-status", unit =>
        {
            for (var i = 0; i < 30; i++)
                unit.Jobs.AddSlot("yearly-status", new SlotRequest(null, start.AddDays(i), "status", 2023, new DateOnly(2020, 1, 1), null, null));
        });
        var slot = portal.Store.Jobs.Claim("w", TimeSpan.FromMinutes(1), portal.Store.Jobs.OfSchedules("yearly-status", 29, 1)[0].Id)!;
        portal.Store.Jobs.End(slot, new SlotEnd(SlotState.Queued, null, "磁盘空间已满", portal.Clock.Now.AddMinutes(1), IsFailure: true));

        var first = await visitor.PageAsync("/schedules/yearly-status");
        Assert.Equal(25, first.QuerySelectorAll("[aria-labelledby=history] tbody tr").Length);
        var second = await visitor.PageAsync(first.QuerySelector(".pages a")!.GetAttribute("href")!);
        var rows = second.QuerySelectorAll("[aria-labelledby=history] tbody tr");
        Assert.Equal(5, rows.Length);
        Assert.Equal("1", rows[4].QuerySelector("[data-label=出错次数]")!.TextContent);
        // A minute after noon in Beijing.
        Assert.Contains("第1次出错，2024-07-01 12:01后重试：磁盘空间已满", rows[4].TextContent, StringComparison.Ordinal);
        foreach (var open in portal.Store.Jobs.OfSchedules("yearly-status", 0, 99))
            portal.Store.Write("test", "job-cancel", "", unit => unit.Jobs.Cancel(open.Id));
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

    private Schedule? Find(string name) => portal.Store.Jobs.Schedules().SingleOrDefault(s => s.Name == name);

    private Schedule Monthly() => portal.Store.Jobs.Schedules().Single(s => s.Name == "monthly-bulletin");
}
