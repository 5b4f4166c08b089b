using System.Text;

namespace Evaluation.Report.Release;

/// <summary>Writes a table as CSV (RFC 4180 but for the line ends): UTF-8 without a mark, LF, quoted where needed, safe to open in a spreadsheet program.</summary>
internal static class CsvText
{
    /// <summary>What makes a spreadsheet program take a text for a formula when it comes first.</summary>
    private const string FormulaStarts = "=+-@\t\r\0＝＋－＠";

    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(ReleaseTable table, Stream stream)
    {
        using StreamWriter writer = new(stream, utf8, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        WriteRow(writer, table.Fields.Select(f => f.Name));
        foreach (var row in table.Rows)
            WriteRow(writer, row.Zip(table.Fields, (text, field) => field.Type == FieldType.String ? Safe(text) : text));
    }

    /// <returns>The text, with an apostrophe before what would be a formula. Numbers and days are not texts: -3 stays -3.</returns>
    private static string Safe(string text) =>
        text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static void WriteRow(StreamWriter writer, IEnumerable<string> fields)
    {
        var isFirst = true;
        foreach (var field in fields)
        {
            if (!isFirst)
                writer.Write(',');
            isFirst = false;
            writer.Write(Quoted(field));
        }

        writer.WriteLine();
    }

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
