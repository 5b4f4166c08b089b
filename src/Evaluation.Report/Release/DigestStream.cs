using System.Security.Cryptography;

namespace Evaluation.Report.Release;

/// <summary>Counts and hashes what is written to it, and keeps none of it.</summary>
internal sealed class DigestStream : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long length;

    /// <returns>Bytes and SHA-256, lower-case hex, of what <paramref name="write"/> writes.</returns>
    public static (long Bytes, string Sha256) Of(Action<Stream> write)
    {
        using DigestStream stream = new();
        write(stream);
        return (stream.length, Convert.ToHexStringLower(stream.hash.GetHashAndReset()));
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => length;

    public override long Position { get => length; set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.AppendData(buffer);
        length += buffer.Length;
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            hash.Dispose();
        base.Dispose(disposing);
    }
}
