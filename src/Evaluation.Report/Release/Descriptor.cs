using System.Text.Encodings.Web;
using System.Text.Json;

namespace Evaluation.Report.Release;

/// <summary>datapackage.json: the description of the package by the Tabular Data Package and Table Schema standards (v1, readable as v2).</summary>
internal static class Descriptor
{
    private static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(PublicData data, IReadOnlyList<(ReleaseTable Table, ReleaseFile File)> tables, Stream stream)
    {
        using Utf8JsonWriter json = new(stream, options);
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", data.Rules.Name);
        json.WriteString("title", data.Rules.Title);
        json.WriteString("description", Description(data));
        json.WriteString("version", FormattableString.Invariant($"{data.AsOf.Year}.{data.AsOf.Month}.{data.AsOf.Day}"));
        json.WriteString("created", Plain.Of(data.AsOf) + "T00:00:00+08:00");
        WriteLicences(json, data);
        WriteList(json, "contributors", data.Rules.Contributors.Select(c => new[] { ("title", c.Title), ("role", c.Role) }));
        WriteList(json, "sources", Sources(data).Select(source => new[] { ("title", source) }));
        json.WriteStartArray("resources");
        foreach (var (table, file) in tables)
            ResourceDescriptor.Write(json, table, DigestStream.Of(file.Write));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Description(PublicData data) =>
        $"{data.Rules.Description}\n\n"
        + $"数据截至{Plain.Of(data.AsOf)}；此后发布或修订的数值不在其内。created 和 version 均取截至日，不取生成时刻。\n\n"
        + $"许可：{string.Join(" ", data.Rules.Licences.Select(l => $"{l.Name}：{l.Note}"))}\n\n"
        + "文本以 =、+、-、@、制表符、回车、空字符或相应的全角符号开头的，前面加一个半角撇号（'），以免表格软件当作公式；数字和日期不加。去掉这个撇号即为原文。";

    private static void WriteLicences(Utf8JsonWriter json, PublicData data) =>
        WriteList(json, "licenses", data.Rules.Licences.Select(l => new[] { ("name", l.Name), ("path", l.Path), ("title", l.Title) }));

    /// <summary>Every document that a released value is taken from, each once.</summary>
    private static IEnumerable<string> Sources(PublicData data) =>
        data.Vintages.Select(o => o.Source)
            .Concat(data.Targets.Select(t => t.Source))
            .Append(data.Plan.Title)
            .Where(source => source.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<(string Name, string Value)[]> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            foreach (var (property, value) in item)
                json.WriteString(property, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
