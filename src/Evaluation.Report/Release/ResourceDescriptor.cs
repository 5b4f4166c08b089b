using System.Text.Json;

namespace Evaluation.Report.Release;

/// <summary>One table's part of datapackage.json: Tabular Data Resource, CSV Dialect and Table Schema.</summary>
internal static class ResourceDescriptor
{
    public static void Write(Utf8JsonWriter json, ReleaseTable table, (long Bytes, string Sha256) digest)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("title", table.Title);
        json.WriteString("description", table.Description);
        json.WriteString("path", table.File);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", digest.Bytes);
        json.WriteString("hash", "sha256:" + digest.Sha256);
        WriteDialect(json);
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var field in table.Fields)
            WriteField(json, field);
        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        WriteNames(json, "primaryKey", table.PrimaryKey);
        if (table.ForeignKeys.Count > 0)
            WriteForeignKeys(json, table.ForeignKeys);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDialect(Utf8JsonWriter json)
    {
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("skipInitialSpace", false);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, ReleaseField field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("title", field.Title);
        json.WriteString("type", Word(field.Type));
        json.WriteString("format", "default");
        json.WriteStartObject("constraints");
        json.WriteBoolean("required", field.IsRequired);
        if (field.Words.Count > 0)
            WriteNames(json, "enum", field.Words);
        if (field.Pattern is { } pattern)
            json.WriteString("pattern", pattern);
        if (field.Minimum is { } minimum)
            json.WriteNumber("minimum", minimum);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteForeignKeys(Utf8JsonWriter json, IReadOnlyList<ForeignKey> keys)
    {
        json.WriteStartArray("foreignKeys");
        foreach (var key in keys)
        {
            json.WriteStartObject();
            WriteNames(json, "fields", [key.Field]);
            json.WriteStartObject("reference");
            json.WriteString("resource", key.Table);
            WriteNames(json, "fields", [key.Key]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, string property, IReadOnlyList<string> names)
    {
        json.WriteStartArray(property);
        foreach (var name in names)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static string Word(FieldType type) => type switch
    {
        FieldType.String => "string",
        FieldType.Number => "number",
        FieldType.Integer => "integer",
        FieldType.Date => "date",
    };
}
