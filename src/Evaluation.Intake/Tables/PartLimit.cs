using System.IO.Compression;

namespace Evaluation.Intake.Tables;

/// <summary>How many bytes of a workbook's parts are read as XML, over all of them.</summary>
internal sealed class PartLimit(long maxBytes)
{
    private long left = maxBytes;

    /// <summary>Something was refused for its size.</summary>
    public bool IsPassed { get; private set; }

    public Stream Open(ZipArchiveEntry entry) => new LimitedPart(entry.Open(), this);

    /// <exception cref="InvalidDataException">More than the limit has come.</exception>
    public void Take(int bytes)
    {
        left -= bytes;
        if (left < 0)
            throw Passed("The parts are too large.");
    }

    public InvalidDataException Passed(string why)
    {
        IsPassed = true;
        return new InvalidDataException(why);
    }
}
