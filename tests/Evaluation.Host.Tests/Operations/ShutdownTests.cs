using System.Diagnostics;
using System.Net;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Host.Tests.Web;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Tests.Operations;

/// <summary>A real portal is told to end in the midst of its work.</summary>
public sealed class ShutdownTests : IDisposable
{
    /// <summary>README's TimeoutStopSec is longer than this.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task What_is_asked_gets_its_answer_the_slot_is_given_back_and_done_after_the_next_start()
    {
        await SetUpAsync();
        var form = ReportingOffice.Filled(await File.ReadAllBytesAsync(temp["forms/报送表-2023-Q4-财政部.xlsx"]));
        await using (var portal = await RunningPortal.StartAsync(temp.Path))
        {
            using var agency = await portal.SignInAsync("finance");
            using var office = await portal.SignInAsync("office");
            using var upload = await HalfUploadAsync(agency, form);
            Seed();
            await UntilAsync(slot => slot.State == SlotState.Running);
            var sending = SendAsync(agency, upload);
            // Its first showing assesses the whole plan.
            var page = office.GetAsync("/dashboard?asOf=2024-06-30");
            await upload.IsHalfWay;

            portal.Signal("TERM");
            var watch = Stopwatch.StartNew();
            await UntilAsync(slot => slot.State == SlotState.Queued);
            upload.SendTheRest();
            using var answer = await sending;
            using var shown = await page;
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (answer.StatusCode, shown.StatusCode));
            Assert.Contains("已接收", (await Visitor.DocumentAsync(answer)).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
            var ended = await portal.EndedAsync();
            Assert.Equal(0, ended.ExitCode);
            Assert.True(watch.Elapsed < Grace, $"{watch.Elapsed}");
            Assert.Contains("told to end", ended.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("\"level\":\"Error\"", ended.Error, StringComparison.Ordinal);
        }

        using (var store = Open())
            Assert.Single(store.Submissions.History(2023));
        await using (var next = await RunningPortal.StartAsync(temp.Path))
        {
            var slot = await UntilAsync(s => !s.IsOpen);
            Assert.Equal((SlotState.Done, 0), (slot.State, slot.Failures));
            Assert.Equal(0, (await next.StopAsync()).ExitCode);
        }

        await OfficeInUse.MustAsync(temp.Path, null, "verify", "--audit");
    }

    [Theory]
    [InlineData("TERM", "TERM", 143)]
    [InlineData("INT", "INT", 130)]
    public async Task A_second_signal_ends_it_at_once_and_the_next_start_finds_all_in_order(string first, string second, int exitCode)
    {
        await SetUpAsync();
        await using (var portal = await RunningPortal.StartAsync(temp.Path))
        {
            using var agency = await portal.SignInAsync("finance");
            using var upload = await HalfUploadAsync(agency, new byte[100_000]);
            var sending = SendAsync(agency, upload);
            await upload.IsHalfWay;
            portal.Signal(first);
            await Task.Delay(TimeSpan.FromSeconds(1));
            var watch = Stopwatch.StartNew();
            portal.Signal(second);
            Assert.Equal(exitCode, (await portal.EndedAsync()).ExitCode);
            Assert.True(watch.Elapsed < Grace / 2, $"{watch.Elapsed}");
            upload.SendTheRest();
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => sending);
        }

        await using var next = await RunningPortal.StartAsync(temp.Path);
        using var again = await next.SignInAsync("finance");
        await again.PageAsync("/forms");
        await OfficeInUse.MustAsync(temp.Path, null, "verify", "--audit");
    }

    [Fact]
    public async Task A_closed_terminal_ends_it_in_good_order()
    {
        await using var portal = await RunningPortal.StartAsync(temp.Path, hasAdministrator: false);
        portal.Signal("HUP");
        var ended = await portal.EndedAsync();
        Assert.Equal(0, ended.ExitCode);
        Assert.Contains("told to end", ended.Error, StringComparison.Ordinal);
    }

    /// <summary>Somebody who holds a connection does not hold the end.</summary>
    [Fact]
    public async Task An_upload_that_never_ends_is_cut_off_after_the_grace_period()
    {
        await SetUpAsync();
        await using var portal = await RunningPortal.StartAsync(temp.Path);
        using var agency = await portal.SignInAsync("finance");
        using var upload = await HalfUploadAsync(agency, new byte[100_000]);
        var sending = SendAsync(agency, upload);
        await upload.IsHalfWay;
        var watch = Stopwatch.StartNew();
        var ended = await portal.StopAsync();
        Assert.Equal(0, ended.ExitCode);
        Assert.True(watch.Elapsed < Grace + TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
        upload.SendTheRest();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => sending);
    }

    private async Task SetUpAsync()
    {
        await OfficeInUse.MustAsync(temp.Path, null, "forms", "--year", "2023", "--period", "2023-Q4", "--agency", "财政部", "--out", "forms");
        using var store = Open();
        RunningPortal.Make(store, "boss", AccountRole.Administrator);
        RunningPortal.Make(store, "office", AccountRole.Office);
        RunningPortal.Make(store, "finance", AccountRole.Agency, "A13");
    }

    /// <summary>A slot of the 43 scorecards, due at once.</summary>
    private void Seed()
    {
        using var store = EvaluationStore.Open($"Data Source={temp["evaluation.db"]}", new FixedClock(new DateTimeOffset(2024, 1, 10, 0, 0, 0, TimeSpan.Zero)));
        var schedule = new Schedule("cards", "示例", "scorecards", "0 0 2 5 2 ? 2024", SlotSpan.Year, SlotAsOf.SpanEnd, OverlapPolicy.Queue, IsEnabled: true);
        store.Write("test", "schedule", schedule.Name, unit =>
        {
            unit.Jobs.AddSchedules([schedule]);
            unit.Jobs.AddSlot("cards", new SlotRequest("cards", new DateTimeOffset(2024, 2, 5, 2, 0, 0, TimeSpan.FromHours(8)), "scorecards", 2023, new DateOnly(2023, 12, 31), null, null));
        });
    }

    private EvaluationStore Open() => EvaluationStore.Open($"Data Source={temp["evaluation.db"]}");

    private async Task<JobSlot> UntilAsync(Func<JobSlot, bool> isSo)
    {
        using var store = Open();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromMinutes(2); await Task.Delay(20))
        {
            if (store.Jobs.Latest(99).FirstOrDefault(s => s.Request.Schedule == "cards") is { } slot && isSo(slot))
                return slot;
        }

        throw new TimeoutException(string.Join('\n', store.Jobs.Latest(99)));
    }

    private static async Task<HalfUpload> HalfUploadAsync(Visitor visitor, byte[] file)
    {
        using var form = await visitor.FormAsync("/forms", file, "回收.xlsx", ("how", "Submit"));
        return await HalfUpload.OfAsync(form);
    }

    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, HalfUpload upload)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/forms") { Content = upload };
        return await visitor.SendAsync(request);
    }
}
