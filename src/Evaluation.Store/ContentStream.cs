using System.Buffers;
using System.Security.Cryptography;
using Evaluation.Store.Dialects;

namespace Evaluation.Store;

/// <summary>The bytes of one kept file, read piece by piece: memory does not follow their number.</summary>
/// <remarks>
/// Each piece is a look of its own into the database. Who reads slowly so keeps neither a connection nor a moment of the database open; contents
/// never change, so all pieces are of one file.
/// </remarks>
public sealed class ContentStream : Stream
{
    /// <summary>Most files are one piece.</summary>
    public const int PieceBytes = 1024 * 1024;

    private readonly Dialect dialect;
    private readonly string sha256;
    private byte[]? piece;
    private long start;
    private int filled;

    private ContentStream(Dialect dialect, string sha256, long length) => (this.dialect, this.sha256, Length) = (dialect, sha256, length);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    private ReadOnlySpan<byte> Filled => piece.AsSpan(0, filled);

    /// <returns><c>null</c> where the database does not keep such a content.</returns>
    internal static ContentStream? Open(Dialect dialect, string sha256)
    {
        using var source = dialect.OpenContent(sha256);
        if (source is null)
            return null;
        var content = new ContentStream(dialect, sha256, source.Length);
        if (source.Length <= PieceBytes)
            content.Fill(source, 0);
        return content;
    }

    /// <summary>Reads all of it once and compares it with the hash it is kept under.</summary>
    public bool IsWhole()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (Length <= PieceBytes)
        {
            hash.AppendData(Filled);
        }
        else
        {
            using var source = Source();
            for (long from = 0; from < Length; from += PieceBytes)
            {
                Fill(source, from);
                hash.AppendData(Filled);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset()) == sha256;
    }

    public override int Read(Span<byte> buffer)
    {
        if (Position >= Length || buffer.Length == 0)
            return 0;
        if (Position < start || Position >= start + filled)
        {
            using var source = Source();
            Fill(source, Position);
        }

        var count = (int)Math.Min(buffer.Length, start + filled - Position);
        Filled.Slice((int)(Position - start), count).CopyTo(buffer);
        Position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : new(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        SeekOrigin.End => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (Interlocked.Exchange(ref piece, null) is { } rented)
            ArrayPool<byte>.Shared.Return(rented);
        base.Dispose(disposing);
    }

    private IContentSource Source() => dialect.OpenContent(sha256) ?? throw new EndOfStreamException($"The content {sha256} is gone.");

    private void Fill(IContentSource source, long from)
    {
        var count = (int)Math.Min(PieceBytes, Length - from);
        piece ??= ArrayPool<byte>.Shared.Rent((int)Math.Min(PieceBytes, Length));
        filled = 0;
        source.Read(from, piece.AsSpan(0, count));
        (start, filled) = (from, count);
    }
}
