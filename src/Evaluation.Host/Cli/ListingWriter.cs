using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Evaluation.Host.Cli;

/// <summary>Writes a listing in each of the formats; lines end in <c>\n</c>.</summary>
internal static class ListingWriter
{
    public static void Write(this TextWriter output, Listing listing, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Table:
                WriteTable(output, listing);
                break;
            case OutputFormat.Csv:
                WriteCsv(output, listing);
                break;
            case OutputFormat.Json:
                output.WriteJson(json => WriteJson(json, listing));
                break;
        }
    }

    /// <summary>Writes indented JSON and a line end; Chinese stays readable.</summary>
    public static void WriteJson(this TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(json);
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }

    private static void WriteCsv(TextWriter output, Listing listing)
    {
        foreach (var row in listing.Rows.Prepend(listing.Columns))
        {
            output.Write(string.Join(',', row.Select(value => Quote(Text(value)))));
            output.Write('\n');
        }
    }

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    private static void WriteTable(TextWriter output, Listing listing)
    {
        var rows = listing.Rows.Select(row => row.Select(value => OneLine(Text(value))).ToArray()).Prepend([.. listing.Columns]).ToList();
        var widths = listing.Columns.Select((_, column) => rows.Max(row => DisplayWidth(row[column]))).ToArray();
        foreach (var row in rows)
        {
            var line = new StringBuilder();
            for (var column = 0; column < row.Length; column++)
                line.Append(row[column]).Append(' ', widths[column] - DisplayWidth(row[column]) + 2);
            output.Write(line.ToString().TrimEnd());
            output.Write('\n');
        }
    }

    private static void WriteJson(Utf8JsonWriter json, Listing listing)
    {
        json.WriteStartArray();
        foreach (var row in listing.Rows)
        {
            json.WriteStartObject();
            for (var column = 0; column < listing.Columns.Count; column++)
            {
                json.WritePropertyName(listing.Columns[column]);
                WriteValue(json, row[column]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            default:
                json.WriteStringValue(Text(value));
                break;
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "yes" : "no",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    /// <summary>Columns on a terminal: Chinese and full-width characters take two.</summary>
    private static int DisplayWidth(string text) => text.EnumerateRunes().Sum(rune => rune.Value >= 0x2E80 ? 2 : 1);
}
