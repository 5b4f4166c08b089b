using System.Net;
using System.Net.Http.Headers;
using Dapper;
using Evaluation.Host.Web.Downloads;
using Evaluation.Model;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.Data.Sqlite;

namespace Evaluation.Host.Tests.Web;

public sealed class DownloadTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Day = new(2024, 6, 30);

    [Fact]
    public async Task A_file_comes_whole_in_parts_or_not_at_all_as_it_is_asked_for()
    {
        using var visitor = await portal.NewAsync("parts", AccountRole.Office);
        byte[] content = [.. Enumerable.Range(0, 1000).Select(i => (byte)(i % 251))];
        var path = Address(Publish("parts", content));
        var tag = $"\"{Sha256.Of(content)}\"";

        using var whole = await visitor.GetAsync(path);
        Assert.Equal((HttpStatusCode.OK, tag), (whole.StatusCode, whole.Headers.ETag!.Tag));
        Assert.Equal(content, await whole.Content.ReadAsByteArrayAsync());

        using var part = await AskAsync(visitor, HttpMethod.Get, path, r => r.Headers.Range = new RangeHeaderValue(900, null));
        Assert.Equal((HttpStatusCode.PartialContent, "bytes 900-999/1000"), (part.StatusCode, $"{part.Content.Headers.ContentRange}"));
        Assert.Equal(content[900..], await part.Content.ReadAsByteArrayAsync());

        using var ofAnother = await AskAsync(visitor, HttpMethod.Get, path, r =>
        {
            r.Headers.Range = new RangeHeaderValue(900, null);
            r.Headers.IfRange = new RangeConditionHeaderValue("\"another\"");
        });
        Assert.Equal(HttpStatusCode.OK, ofAnother.StatusCode);

        using var beyond = await AskAsync(visitor, HttpMethod.Get, path, r => r.Headers.Range = new RangeHeaderValue(2000, null));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
    }

    [Fact]
    public async Task Who_has_the_file_or_asks_for_its_head_gets_no_bytes_and_leaves_no_trace()
    {
        using var visitor = await portal.NewAsync("heads", AccountRole.Office);
        byte[] content = [1, 2, 3];
        var path = Address(Publish("heads", content));
        var before = portal.Store.Audit.Head();

        using var known = await AskAsync(visitor, HttpMethod.Get, path, r => r.Headers.IfNoneMatch.Add(new EntityTagHeaderValue($"\"{Sha256.Of(content)}\"")));
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        using var head = await AskAsync(visitor, HttpMethod.Head, path, _ => { });
        Assert.Equal((HttpStatusCode.OK, 3), (head.StatusCode, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(before, portal.Store.Audit.Head());

        using var other = await AskAsync(visitor, HttpMethod.Get, path, r => r.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"another\"")));
        Assert.Equal(content, await other.Content.ReadAsByteArrayAsync());
        Assert.Equal(before.Rows + 1, portal.Store.Audit.Head().Rows);
    }

    [Fact]
    public async Task A_file_that_was_changed_in_the_database_is_not_handed_out_not_even_in_part()
    {
        using var visitor = await portal.NewAsync("damaged", AccountRole.Office);
        var run = Publish("damaged", [7, 7, 7, 7]);
        using (var connection = new SqliteConnection(portal.Settings.Database))
            connection.Execute("UPDATE artifact_content SET content = x'07070708' WHERE sha256 = @Sha256", run.Artifacts[0]);
        var before = portal.Store.Audit.Head();

        using var whole = await visitor.GetAsync(Address(run));
        Assert.Equal(HttpStatusCode.InternalServerError, whole.StatusCode);
        using var part = await AskAsync(visitor, HttpMethod.Get, Address(run), r => r.Headers.Range = new RangeHeaderValue(0, 1));
        Assert.Equal(HttpStatusCode.InternalServerError, part.StatusCode);
        Assert.Null(part.Content.Headers.ContentDisposition);
        Assert.Equal(before, portal.Store.Audit.Head());
        Assert.Contains("is not what was recorded", portal.Log, StringComparison.Ordinal);
    }

    /// <summary>Zeros, of which 64 MiB and one are more than the database takes.</summary>
    [Fact]
    public async Task A_file_too_large_for_the_database_comes_from_the_output_folder_while_it_is_the_one_that_was_recorded()
    {
        using var visitor = await portal.NewAsync("large", AccountRole.Office);
        var zeros = new byte[StoredRuns.MaxContentBytes + 1];
        var run = Publish("large", zeros, isKept: false);
        using var missing = await visitor.GetAsync(Address(run));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("large-2023", (await Visitor.DocumentAsync(missing)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var path = Path.Combine(portal.Settings.OutputFolder, "large-2023", run.Artifacts[0].Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, zeros);
        using var large = await visitor.GetAsync(Address(run));
        Assert.Equal((HttpStatusCode.OK, zeros.Length), (large.StatusCode, large.Content.Headers.ContentLength));
        using var end = await AskAsync(visitor, HttpMethod.Get, Address(run), r => r.Headers.Range = new RangeHeaderValue(null, 2));
        Assert.Equal([0, 0], await end.Content.ReadAsByteArrayAsync());

        zeros[5] = 1;
        await File.WriteAllBytesAsync(path, zeros);
        using var replaced = await visitor.GetAsync(Address(run));
        Assert.Equal(HttpStatusCode.NotFound, replaced.StatusCode);
    }

    [Fact]
    public async Task Fifty_who_download_at_once_each_leave_a_trace_of_their_own()
    {
        using var visitor = await portal.NewAsync("fifty", AccountRole.Office);
        var path = Address(Publish("fifty", [5, 0]));
        var before = portal.Store.Audit.Head().Rows;
        var statuses = await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            using var response = await visitor.GetAsync(path);
            return response.StatusCode;
        }));
        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(before + 50, portal.Store.Audit.Head().Rows);
        Assert.True(portal.Store.Audit.Verify().IsSound);
    }

    [Fact]
    public async Task A_download_that_cannot_be_noted_is_not_handed_out()
    {
        using var store = EvaluationStore.Open(portal.Settings.Database);
        var notes = new DownloadNotes(store);
        store.Dispose();
        await Assert.ThrowsAnyAsync<Exception>(() => notes.AddAsync(new AuditNote("a", "download", "f", "downloaded", "")));
    }

    private Run Publish(string product, byte[] content, bool isKept = true)
    {
        var key = new RunKey(product, Period.OfYear(2023), Day, "d", "s", "t", "0.1.0");
        portal.Store.Write("test", "run", key.Id, unit =>
        {
            unit.StartRun(key);
            var sha256 = isKept ? unit.SaveArtifact(content) : Sha256.Of(content);
            unit.FinishRun(key.Id, RunOutcome.Published, [new RunArtifact("示例.bin", content.Length, sha256, "application/octet-stream")]);
        });
        return portal.Store.Runs.Find(key)!;
    }

    private static string Address(Run run) => $"/runs/{run.Id}/files/0";

    private static async Task<HttpResponseMessage> AskAsync(Visitor visitor, HttpMethod method, string path, Action<HttpRequestMessage> with)
    {
        using var request = new HttpRequestMessage(method, path);
        with(request);
        return await visitor.SendAsync(request);
    }
}
