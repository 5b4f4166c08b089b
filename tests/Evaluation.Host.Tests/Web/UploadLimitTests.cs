using System.Net;
using System.Net.Sockets;
using System.Text;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

/// <summary>Uploads that are too large, too slow or too many; 财政部 is A13.</summary>
public sealed class UploadLimitTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_file_beyond_the_limit_that_announces_no_length_is_refused_while_it_comes()
    {
        using var visitor = await portal.NewAsync("chunked", AccountRole.Agency, "A13");
        var sent = new CountedFile(100 * 1024 * 1024);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/forms") { Content = new MultipartFormDataContent { { new StreamContent(sent), "form", "大.xlsx" } } };
        request.Headers.TransferEncodingChunked = true;

        using var refused = await visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Equal("内容过大", (await Visitor.DocumentAsync(refused)).QuerySelector("h1")!.TextContent);
        Assert.InRange(sent.Position, UploadLimitAttribute.FileBytes, sent.Length);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/forms")).StatusCode);
    }

    [Fact]
    public async Task Who_stops_sending_is_told_so_and_cut_off()
    {
        portal.Make("slow", AccountRole.Agency, "A13");
        using var connection = await BeginAsync("slow");
        var answer = await AnswerAsync(connection);
        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
        Assert.Contains("传输超时", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_has_so_many_uploads_under_way_and_no_more()
    {
        portal.Make("parallel", AccountRole.Agency, "A13");
        var open = new List<TcpClient>();
        for (var i = 0; i < Limits.ParallelUploads; i++)
            open.Add(await BeginAsync("parallel"));
        using (var third = await BeginAsync("parallel"))
        {
            var refused = await AnswerAsync(third);
            Assert.StartsWith("HTTP/1.1 429", refused, StringComparison.Ordinal);
            Assert.Contains("Retry-After: 1\r\n", refused, StringComparison.Ordinal);
        }

        open.ForEach(c => c.Dispose());
    }

    [Fact]
    public async Task A_form_of_many_fields_is_refused()
    {
        using var visitor = await portal.NewAsync("fields", AccountRole.Agency, "A13");
        using var refused = await visitor.SendFileAsync("/forms", [1], "a.xlsx", [.. Enumerable.Range(0, 1000).Select(i => ($"f{i}", "x"))]);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task A_form_that_breaks_off_in_the_middle_is_refused()
    {
        using var visitor = await portal.NewAsync("broken-off", AccountRole.Agency, "A13");
        using var content = new StringContent("--b\r\nContent-Disposition: form-data; name=\"form\"; filename=\"a.xlsx\"\r\n\r\nxx");
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/forms") { Content = content };
        using var refused = await visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    /// <summary>A file upload that has announced a MiB and sent its beginning.</summary>
    private async Task<TcpClient> BeginAsync(string account)
    {
        var secret = Secrets.New();
        portal.Store.Write("test", "sign-in", account, unit => unit.Accounts.StartSession(
            portal.Store.Accounts.Find(account)!, Secrets.Hash(secret), portal.Clock.Now.AddHours(1), "", ""));
        var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, portal.Address.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /forms HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: evaluation={secret}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 1048576\r\n\r\n--b\r\n"));
        return connection;
    }

    /// <summary>All that comes until the other side is done, or a page's end.</summary>
    private static async Task<string> AnswerAsync(TcpClient connection)
    {
        using var wait = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var answer = new MemoryStream();
        var buffer = new byte[4096];
        while (await connection.GetStream().ReadAsync(buffer, wait.Token) is var count and > 0)
        {
            answer.Write(buffer, 0, count);
            if (Encoding.UTF8.GetString(answer.ToArray()).Contains("</html>", StringComparison.Ordinal))
                break;
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }

    /// <summary>Zeros without end in sight, that tell how many were taken.</summary>
    private sealed class CountedFile(long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            Position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
