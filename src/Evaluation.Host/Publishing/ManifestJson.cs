using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Evaluation.Report.Documents;

namespace Evaluation.Host.Publishing;

/// <summary>The manifest's file format: UTF-8 JSON, runs and files sorted, the same bytes for the same manifest.</summary>
internal static class ManifestJson
{
    private const string Format = "evaluation-manifest/1";
    private const string Day = "yyyy-MM-dd";
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static byte[] Write(Manifest manifest)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteStartArray("runs");
            foreach (var run in manifest.Runs)
                WriteRun(json, run);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <exception cref="FormatException">Not a manifest, or one that names a file outside its folder.</exception>
    public static Manifest Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            if (root.GetProperty("format").GetString() != Format)
                throw new FormatException($"its format is not {Format}.");
            return new Manifest([.. root.GetProperty("runs").EnumerateArray().Select(ReadRun)]);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("it is not JSON of the manifest's form.", error);
        }
    }

    private static void WriteRun(Utf8JsonWriter json, ManifestRun run)
    {
        json.WriteStartObject();
        json.WriteString("run", run.Stamp.RunId);
        json.WriteString("product", run.Product);
        json.WriteString("period", run.Period);
        json.WriteString("as_of", run.Stamp.AsOf.ToString(Day, CultureInfo.InvariantCulture));
        json.WriteStartObject("inputs");
        json.WriteString("data", run.Stamp.DataHash);
        json.WriteString("scheme", run.Stamp.SchemeHash);
        json.WriteString("template", run.Stamp.TemplateHash);
        json.WriteString("code", run.Stamp.CodeVersion);
        json.WriteEndObject();
        json.WriteString("produced_at", run.ProducedAt.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture));
        json.WriteStartArray("files");
        foreach (var file in run.Files)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ManifestRun ReadRun(JsonElement run)
    {
        var inputs = run.GetProperty("inputs");
        var stamp = new RunStamp(
            Text(run, "run"),
            DateOnly.ParseExact(Text(run, "as_of"), Day, CultureInfo.InvariantCulture),
            Text(inputs, "data"),
            Text(inputs, "scheme"),
            Text(inputs, "template"),
            Text(inputs, "code"));
        var producedAt = DateTimeOffset.ParseExact(Text(run, "produced_at"), Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return new ManifestRun(Text(run, "product"), Text(run, "period"), stamp, producedAt, [.. run.GetProperty("files").EnumerateArray().Select(ReadFile)]);
    }

    private static ManifestFile ReadFile(JsonElement file)
    {
        var name = Text(file, "name");
        if (!FileNames.IsInside(name))
            throw new FormatException($"it names '{name}', which is not a file inside its folder.");
        return new ManifestFile(name, file.GetProperty("bytes").GetInt64(), Text(file, "sha256"));
    }

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is empty.");
}
