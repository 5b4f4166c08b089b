using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Model.Reporting;
using Evaluation.Store;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

/// <summary>财政部 is A13; each test of this class has a portal of its own.</summary>
public sealed class UploadTests : IAsyncLifetime, IDisposable
{
    private readonly PortalFixture portal = new();
    private Run forms = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        forms = await portal.HandOutAsync("2023-Q4", "财政部", "科技部");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task An_agency_downloads_its_form_checks_it_hands_it_in_and_gets_back_what_it_sent()
    {
        using var visitor = await portal.NewAsync("finance", AccountRole.Agency, "A13");
        var before = await visitor.PageAsync("/forms");
        Assert.Contains("2024-01-15", Row(before).TextContent, StringComparison.Ordinal);
        Assert.Contains("逾期未报送", Row(before).TextContent, StringComparison.Ordinal);
        var form = await (await visitor.GetAsync(Row(before).QuerySelector("a")!.GetAttribute("href")!)).Content.ReadAsByteArrayAsync();
        var filled = ReportingOffice.Filled(form);

        var rehearsed = await SendAsync(visitor, filled, "Check");
        Assert.Contains("检查通过，尚未提交。", rehearsed.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(portal.Store.Submissions.History(2023));

        var taken = await SendAsync(visitor, filled, "Submit");
        Assert.Contains($"举措{new FormFiller(form).Keys(FormColumns.MeasureKey).Count}项", taken.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("已报送", Row(taken).TextContent, StringComparison.Ordinal);
        var sent = portal.Store.Submissions.History(2023).Single();
        Assert.Equal(("A13", "finance", "财政部 终稿.xlsx"), (sent.Agency, sent.Account, sent.FileName));

        using var file = await visitor.GetAsync(taken.QuerySelector("#history ~ table a")!.GetAttribute("href")!);
        Assert.Equal(filled, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("财政部 终稿.xlsx", file.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Fact]
    public async Task A_bad_form_is_told_cell_by_cell_and_its_copy_carries_the_notes_and_nothing_is_kept()
    {
        using var visitor = await portal.NewAsync("finance", AccountRole.Agency, "A13");
        var form = portal.FormOf(forms, "财政部");
        var key = new FormFiller(form).Keys(FormColumns.MeasureKey)[0];
        var bad = new FormFiller(ReportingOffice.Filled(form)).Type(key, FormColumns.MeasureKey, FormColumns.MeasurePercent, 150).Save();

        var refused = await SendAsync(visitor, bad, "Submit");
        var problem = Assert.Single(refused.QuerySelectorAll("section tbody tr"));
        Assert.Equal("举措进展", problem.Children[0].TextContent);
        Assert.Matches("^[A-Z]+[0-9]+$", problem.Children[1].TextContent);
        Assert.Contains("150%", problem.Children[3].TextContent, StringComparison.Ordinal);

        using var answer = await visitor.UploadAsync("/forms", bad, "错.xlsx", ("how", "Copy"));
        Assert.Equal("错-问题.xlsx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        using var copy = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        var notes = copy.Entries.Where(e => e.FullName.Contains("comments", StringComparison.Ordinal)).Select(Text);
        Assert.Contains(notes, text => text.Contains("150%", StringComparison.Ordinal) && text.Contains($"ref=\"{problem.Children[1].TextContent}\"", StringComparison.Ordinal));
        Assert.Empty(portal.Store.Submissions.History(2023));
    }

    [Fact]
    public async Task Another_agencys_form_is_refused_and_its_file_is_not_there()
    {
        using var visitor = await portal.NewAsync("finance", AccountRole.Agency, "A13");
        var refused = await SendAsync(visitor, ReportingOffice.Filled(portal.FormOf(forms, "科技部")), "Submit");
        Assert.Contains("科技部", refused.QuerySelector("section tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(portal.Store.Submissions.History(2023));

        var foreign = portal.Submit(ReportingOffice.Filled(portal.FormOf(forms, "科技部")), "科技部");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/submissions/{foreign.Id}/file")).StatusCode);
        Assert.DoesNotContain("回收.xlsx", (await visitor.PageAsync("/forms")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData((10 * 1024 * 1024) + 1, HttpStatusCode.OK)]
    [InlineData(12 * 1024 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_file_beyond_10_MiB_is_refused_unread_and_what_is_no_workbook_is_told(int bytes, HttpStatusCode expected)
    {
        using var visitor = await portal.NewAsync("finance", AccountRole.Agency, "A13");
        var data = portal.Store.DataState.Last();

        using var answer = await visitor.UploadAsync("/forms", new byte[bytes], "大.xlsx", ("how", "Submit"));
        Assert.Equal(expected, answer.StatusCode);
        if (expected == HttpStatusCode.OK)
            Assert.Contains($"{bytes}", (await Visitor.DocumentAsync(answer)).QuerySelector("section tbody")!.TextContent, StringComparison.Ordinal);
        var none = await SendAsync(visitor, "不是工作簿"u8.ToArray(), "Submit");
        Assert.Contains("这不是 .xlsx 工作簿。", none.QuerySelector("section tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(data, portal.Store.DataState.Last());
    }

    [Fact]
    public async Task An_account_uploads_so_often_a_minute_and_no_more()
    {
        using var visitor = await portal.NewAsync("finance", AccountRole.Agency, "A13");
        for (var i = 0; i < Limits.UploadsPerMinute; i++)
            Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SendFileAsync("/forms", [1], "a.xlsx")).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.SendFileAsync("/forms", [1], "a.xlsx")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/forms")).StatusCode);
    }

    [Fact]
    public async Task Of_all_forms_handed_out_and_sent_back_each_agency_gets_its_own_and_404_for_every_other()
    {
        var all = await portal.HandOutAsync("2023-Q3");
        Submission[] sent = [portal.Submit(ReportingOffice.Filled(portal.FormOf(forms, "财政部")), "财政部"), portal.Submit(ReportingOffice.Filled(portal.FormOf(forms, "科技部")), "科技部")];
        var data = portal.Store.DataState.Last();
        var agencies = portal.Store.Reference.Agencies().All.Where(a => a.Kind != AgencyKind.Collective).ToList();
        foreach (var agency in agencies)
        {
            portal.Make(agency.Code.ToLowerInvariant(), AccountRole.Agency, agency.Code);
            using var visitor = portal.Enter(agency.Code.ToLowerInvariant());
            for (var i = 0; i < all.Artifacts.Count; i++)
            {
                var isOwn = all.Artifacts[i].Name == $"报送表-2023-Q3-{agency.Name}.xlsx";
                using var response = await visitor.GetAsync($"/runs/{all.Id}/files/{i}");
                Assert.True(response.StatusCode == (isOwn ? HttpStatusCode.OK : HttpStatusCode.NotFound), $"{agency.Name} {all.Artifacts[i].Name}: {response.StatusCode}");
            }

            foreach (var submission in sent)
            {
                using var response = await visitor.GetAsync($"/submissions/{submission.Id}/file");
                Assert.Equal(submission.Agency == agency.Code ? HttpStatusCode.OK : HttpStatusCode.NotFound, response.StatusCode);
            }
        }

        Assert.Equal(data, portal.Store.DataState.Last());
    }

    private static async Task<IDocument> SendAsync(Visitor visitor, byte[] file, string how)
    {
        using var response = await visitor.UploadAsync("/forms", file, "财政部 终稿.xlsx", ("how", how));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Visitor.DocumentAsync(response);
    }

    /// <summary>The only form handed out.</summary>
    private static IElement Row(IDocument page) => page.QuerySelectorAll("h2").Single(h => h.TextContent == "报送表").NextElementSibling!.QuerySelector("tbody tr")!;

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
