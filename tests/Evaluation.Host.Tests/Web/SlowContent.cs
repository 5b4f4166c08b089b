using System.Net;

namespace Evaluation.Host.Tests.Web;

/// <summary>A body that is sent piece by piece, one a second.</summary>
internal sealed class SlowContent : HttpContent
{
    private const int Seconds = 66;
    private readonly byte[] body;

    private SlowContent(byte[] body) => this.body = body;

    public static async Task<SlowContent> OfAsync(HttpContent whole)
    {
        var slow = new SlowContent(await whole.ReadAsByteArrayAsync());
        slow.Headers.ContentType = whole.Headers.ContentType;
        return slow;
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        foreach (var piece in body.Chunk((body.Length / Seconds) + 1))
        {
            await stream.WriteAsync(piece);
            await stream.FlushAsync();
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }
}
