using System.Text;

namespace Evaluation.Host.Publishing;

/// <summary>Writes a file that is there whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>UTF-8 without a byte order mark, lines end in <c>\n</c>.</summary>
    public static void Write(string path, Action<TextWriter> write) => WriteBytes(path, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        write(writer);
    });

    public static void WriteBytes(string path, Action<Stream> write)
    {
        var temporary = FileNames.Temporary(path, Guid.NewGuid().ToString("N")[..16]);
        try
        {
            Durable.Write(temporary, write);
            Durable.Rename(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
