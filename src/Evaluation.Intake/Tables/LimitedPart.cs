namespace Evaluation.Intake.Tables;

/// <summary>A part of a workbook on its way to the XML reader, which itself sets no bounds to what it keeps of one tag.</summary>
/// <remarks>A zero byte stands in no UTF-8 document: the other encodings, in which tags can't be told byte by byte, are refused by it.</remarks>
internal sealed class LimitedPart(Stream part, PartLimit limit) : Stream
{
    /// <summary>Bytes from one <c>&lt;</c> to the next: a tag with its attributes, or the text of a full cell (32 767 characters).</summary>
    private const int MaxGap = 512 << 10;

    private int gap;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var got = part.Read(buffer);
        limit.Take(got);
        Check(buffer[..got]);
        return got;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            part.Dispose();
        base.Dispose(disposing);
    }

    private void Check(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
            throw new InvalidDataException("A part is not written in UTF-8.");
        for (var next = bytes.IndexOf((byte)'<'); next >= 0; next = bytes.IndexOf((byte)'<'))
        {
            Grow(next);
            gap = 0;
            bytes = bytes[(next + 1)..];
        }

        Grow(bytes.Length);
    }

    private void Grow(int by)
    {
        gap += by;
        if (gap > MaxGap)
            throw limit.Passed("A tag or a text is too long.");
    }
}
