using System.Net.Http.Headers;
using System.Text;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Host.Web.Security;
using Evaluation.Model.Reporting;
using Evaluation.Store;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web.Api;

/// <summary>财政部 is A13; each test has a portal of its own.</summary>
public sealed class SubmissionApiTests : IAsyncLifetime, IDisposable
{
    private readonly PortalFixture portal = new();
    private Run forms = null!;
    private ApiClient client = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        forms = await portal.HandOutAsync("2023-Q4", "财政部", "科技部");
        client = ApiClient.New(portal, "finance", AccountRole.Agency, "A13");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        client.Dispose();
        portal.Dispose();
    }

    [Fact]
    public async Task An_agency_finds_its_form_checks_it_hands_it_in_and_gets_back_what_it_sent()
    {
        var handed = Assert.Single((await client.GetAsync("/forms")).Items);
        var form = (await client.GetAsync(handed.GetProperty("file").GetString()!)).Content;
        var filled = ReportingOffice.Filled(form);

        var checkedOnly = await client.UploadAsync("/submissions?dryRun=true", filled);
        Assert.Equal((200, "acceptable"), (checkedOnly.Status, checkedOnly["result"].GetString()));
        Assert.Empty(portal.Store.Submissions.History(2023));

        var taken = await client.UploadAsync("/submissions?fileName=财政部 终稿.xlsx", filled);
        Assert.Equal((201, "accepted"), (taken.Status, taken["result"].GetString()));
        Assert.Equal(new FormFiller(form).Keys(FormColumns.MeasureKey).Count, taken["measureCount"].GetInt32());
        var submission = await client.GetAsync(taken.Header("Location")!);
        Assert.Equal(("财政部 终稿.xlsx", "finance"), (submission["fileName"].GetString(), submission["account"].GetString()));
        var file = await client.GetAsync(submission["file"].GetString()!);
        Assert.Equal(filled, file.Content);
        Assert.Equal("财政部 终稿.xlsx", file.ContentHeaders.ContentDisposition!.FileNameStar);

        var again = await client.UploadAsync("/submissions", filled);
        Assert.Equal((200, "unchanged"), (again.Status, again["result"].GetString()));
        using var visitor = new HttpClient();
        var counted = await visitor.GetStringAsync(new Uri(portal.Address, "/metrics"));
        Assert.All(["Acceptable", "Accepted", "Unchanged"], result => Assert.Contains($"evaluation_forms_total{{result=\"{result}\"}} 1\n", counted, StringComparison.Ordinal));
        Assert.Empty(Assert.Single((await client.GetAsync("/forms")).Items).GetProperty("missingMeasures").EnumerateArray());
        Assert.Single((await client.GetAsync("/submissions")).Items);
    }

    [Fact]
    public async Task A_bad_form_is_told_cell_by_cell_and_nothing_is_kept()
    {
        var form = portal.FormOf(forms, "财政部");
        var key = new FormFiller(form).Keys(FormColumns.MeasureKey)[0];
        var bad = new FormFiller(ReportingOffice.Filled(form)).Type(key, FormColumns.MeasureKey, FormColumns.MeasurePercent, 150).Save();
        var refused = await client.UploadAsync("/submissions", bad);
        Assert.Equal((422, "refused"), (refused.Status, refused.Code));
        var problem = Assert.Single(refused["problems"].EnumerateArray());
        Assert.Equal("举措进展", problem.GetProperty("sheet").GetString());
        Assert.Matches("^[A-Z]+[0-9]+$", problem.GetProperty("cell").GetString());
        Assert.Contains("150%", problem.GetProperty("chinese").GetString(), StringComparison.Ordinal);
        Assert.Equal("error", problem.GetProperty("severity").GetString());
        Assert.Empty(portal.Store.Submissions.History(2023));
    }

    [Fact]
    public async Task Another_agencys_form_is_refused_and_what_it_sent_is_not_there()
    {
        var theirs = ReportingOffice.Filled(portal.FormOf(forms, "科技部"));
        Assert.Equal(422, (await client.UploadAsync("/submissions", theirs)).Status);
        var foreign = portal.Submit(theirs, "科技部");
        Assert.Equal(404, (await client.GetAsync($"/submissions/{foreign.Id}")).Status);
        Assert.Equal(404, (await client.GetAsync($"/submissions/{foreign.Id}/file")).Status);
        Assert.Empty((await client.GetAsync("/submissions")).Items);
        Assert.Empty((await client.GetAsync($"/submissions?agency={foreign.Agency}")).Items);
        Assert.Empty((await client.GetAsync($"/forms?agency={foreign.Agency}")).Items);
    }

    [Fact]
    public async Task A_form_comes_in_a_field_too_and_what_is_no_form_is_refused()
    {
        var filled = ReportingOffice.Filled(portal.FormOf(forms, "财政部"));
        Assert.Equal(201, (await client.SendAsync("POST", "/submissions", Multipart(filled, "form"))).Status);
        Assert.Equal("body-invalid", (await client.SendAsync("POST", "/submissions", Multipart(filled, "file"))).Code);
        Assert.Equal("body-invalid", (await client.UploadAsync("/submissions", [])).Code);
        Assert.Equal("media-type-unsupported", (await client.PostAsync("/submissions", "{}")).Code);
        using var broken = new ByteArrayContent("no form"u8.ToArray());
        broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        Assert.Equal("body-invalid", (await client.SendAsync("POST", "/submissions", broken)).Code);
        Assert.Contains("这不是 .xlsx 工作簿。", (await client.UploadAsync("/submissions", "不是工作簿"u8.ToArray()))["problems"][0].GetProperty("chinese").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData((10 * 1024 * 1024) + 1, false)]
    [InlineData(12 * 1024 * 1024, false)]
    [InlineData(12 * 1024 * 1024, true)]
    public async Task A_form_beyond_10_MiB_is_refused_unread(int bytes, bool isChunked)
    {
        var data = portal.Store.DataState.Last();
        using HttpContent content = isChunked ? new StreamContent(new Unknown(bytes)) : new ByteArrayContent(new byte[bytes]);
        content.Headers.ContentType = new MediaTypeHeaderValue(ApiClient.Workbook);
        var refused = await client.SendAsync("POST", "/submissions", content);
        Assert.Equal((413, "too-large"), (refused.Status, refused.Code));
        Assert.Equal(data, portal.Store.DataState.Last());
    }

    [Fact]
    public async Task An_account_uploads_so_often_a_minute_and_no_more()
    {
        for (var i = 1; i <= Limits.UploadsPerMinute; i++)
        {
            var bad = await client.UploadAsync("/submissions", [1]);
            Assert.Equal((422, $"{Limits.UploadsPerMinute - i}"), (bad.Status, bad.Header("RateLimit-Remaining")));
        }

        var refused = await client.UploadAsync("/submissions", [1]);
        Assert.Equal((429, "too-many-requests", "0"), (refused.Status, refused.Code, refused.Header("RateLimit-Remaining")));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(200, (await client.GetAsync("/forms")).Status);
    }

    private static MultipartFormDataContent Multipart(byte[] form, string field) => new() { { new ByteArrayContent(form), field, "表.xlsx" } };

    /// <summary>A stream whose length nobody is told: the request is sent in chunks.</summary>
    private sealed class Unknown(int bytes) : MemoryStream(Encoding.ASCII.GetBytes(new string('x', bytes)))
    {
        public override bool CanSeek => false;
    }
}
