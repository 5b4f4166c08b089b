using System.IO.Compression;

namespace Evaluation.Report.Workbooks;

/// <summary>The parts of a workbook file: names as in the zip, without a leading slash.</summary>
internal static class PackageParts
{
    // The earliest time a zip entry can have; the clock has no place in a file that must come out the same again.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="InvalidDataException">Not a zip file, or a damaged one.</exception>
    public static Dictionary<string, byte[]> Read(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries.Where(e => !e.FullName.EndsWith('/')))
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            if (!parts.TryAdd(entry.FullName.TrimStart('/'), bytes.ToArray()))
                throw new InvalidDataException($"the part {entry.FullName} stands there twice");
        }
        return parts;
    }

    /// <summary>Writes the parts in ordinal order. Each is written when its turn comes, straight into the zip.</summary>
    public static void Write(IReadOnlyDictionary<string, Action<Stream>> parts, Stream output)
    {
        if (!output.CanSeek)
        {
            // A stream that cannot go back would get another form of zip entry: other bytes for the same workbook.
            using var whole = new MemoryStream();
            Write(parts, whole);
            whole.Position = 0;
            whole.CopyTo(output);
            return;
        }
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, write) in parts.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
            entry.LastWriteTime = EntryTime;
            using var content = entry.Open();
            write(content);
        }
    }
}
