using System.Net;

namespace Evaluation.Host.Tests.Operations;

/// <summary>A body of which half is sent at once and the rest when the test says so.</summary>
internal sealed class HalfUpload : HttpContent
{
    private readonly byte[] body;
    private readonly TaskCompletionSource half = new();
    private readonly TaskCompletionSource rest = new();

    private HalfUpload(byte[] body) => this.body = body;

    /// <summary>Completed when half of it is on its way.</summary>
    public Task IsHalfWay => half.Task;

    public static async Task<HalfUpload> OfAsync(MultipartFormDataContent form)
    {
        var upload = new HalfUpload(await form.ReadAsByteArrayAsync());
        upload.Headers.ContentType = form.Headers.ContentType;
        return upload;
    }

    public void SendTheRest() => rest.SetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(body.AsMemory(0, body.Length / 2));
        await stream.FlushAsync();
        half.SetResult();
        await rest.Task;
        await stream.WriteAsync(body.AsMemory(body.Length / 2));
    }

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }
}
