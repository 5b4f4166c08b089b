using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Evaluation.Host.Tests.Web.Api;

/// <summary>Holds JSON against the part of JSON Schema that the document uses; a keyword it does not know is a fault too.</summary>
internal sealed class SchemaCheck(JsonElement components)
{
    private static readonly HashSet<string> Silent = ["description", "default", "example", "title"];

    public IEnumerable<string> Wrong(JsonElement schema, JsonElement value, string at = "$")
    {
        foreach (var keyword in schema.EnumerateObject().Where(k => !Silent.Contains(k.Name)))
        {
            foreach (var wrong in Wrong(schema, keyword.Name, keyword.Value, value, at))
                yield return wrong;
        }
    }

    private IEnumerable<string> Wrong(JsonElement schema, string keyword, JsonElement asked, JsonElement value, string at) => keyword switch
    {
        "$ref" => Wrong(components.GetProperty(asked.GetString()!.Split('/')[^1]), value, at),
        "type" => Types(asked).Any(t => IsOf(t, value)) ? [] : [$"{at} is no {asked}: {value.ValueKind}"],
        "enum" => asked.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)) ? [] : [$"{at} is none of {asked}: {value}"],
        "oneOf" => asked.EnumerateArray().Count(s => !Wrong(s, value, at).Any()) == 1 ? [] : [$"{at} is not one of {asked}: {value}"],
        "required" => value.ValueKind == JsonValueKind.Object ? asked.EnumerateArray().Where(r => !value.TryGetProperty(r.GetString()!, out _)).Select(r => $"{at} lacks {r}") : [],
        "properties" => value.ValueKind == JsonValueKind.Object
            ? asked.EnumerateObject().Where(p => value.TryGetProperty(p.Name, out _)).SelectMany(p => Wrong(p.Value, value.GetProperty(p.Name), $"{at}.{p.Name}"))
            : [],
        "additionalProperties" => value.ValueKind == JsonValueKind.Object ? Additional(schema, asked, value, at) : [],
        "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Wrong(asked, item, $"{at}[{i}]")) : [],
        "format" => value.ValueKind == JsonValueKind.String && !HasFormat(asked.GetString()!, value.GetString()!) ? [$"{at} is no {asked}: {value}"] : [],
        "pattern" => value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, asked.GetString()!) ? [$"{at} does not fit {asked}: {value}"] : [],
        _ => [$"{at}: the keyword {keyword} is not known"],
    };

    private IEnumerable<string> Additional(JsonElement schema, JsonElement asked, JsonElement value, string at)
    {
        var known = schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(p => p.Name).ToHashSet() : [];
        var others = value.EnumerateObject().Where(p => !known.Contains(p.Name));
        return asked.ValueKind == JsonValueKind.False
            ? others.Select(p => $"{at}.{p.Name} is not documented")
            : others.SelectMany(p => Wrong(asked, p.Value, $"{at}.{p.Name}"));
    }

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => false,
    };

    private static bool HasFormat(string format, string text) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => Regex.IsMatch(text, @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)$"),
        _ => false,
    };
}
