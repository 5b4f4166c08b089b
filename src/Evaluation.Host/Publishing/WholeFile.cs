using System.Text;

namespace Evaluation.Host.Publishing;

/// <summary>Writes a text file that is there whole or not at all: UTF-8 without a byte order mark, lines end in <c>\n</c>.</summary>
internal static class WholeFile
{
    public static void Write(string path, Action<TextWriter> write)
    {
        var temporary = FileNames.Temporary(path, Guid.NewGuid().ToString("N")[..16]);
        try
        {
            Durable.Write(temporary, stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
                write(writer);
            });
            Durable.Rename(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
