using System.Globalization;
using System.Text.Json;

namespace Evaluation.Intake.Schemes;

/// <summary>Reads JSON and keeps lines and repeated names, which the framework's own documents forget.</summary>
internal static class JsonText
{
    private const int maxDepth = 64;

    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonElementAt Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        var lines = LineStarts(utf8);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Disallow, MaxDepth = maxDepth });
        reader.Read();
        var value = Value(ref reader, lines);
        reader.Read();
        return value;
    }

    private static JsonElementAt Value(ref Utf8JsonReader reader, List<int> lines)
    {
        var line = LineOf(reader.TokenStartIndex, lines);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(ref reader, line, lines),
            JsonTokenType.StartArray => Array(ref reader, line, lines),
            JsonTokenType.String => Plain(JsonKind.String, line, reader.GetString()!),
            JsonTokenType.Number => Plain(JsonKind.Number, line, System.Text.Encoding.ASCII.GetString(reader.ValueSpan)),
            JsonTokenType.True => Plain(JsonKind.Boolean, line, "true"),
            JsonTokenType.False => Plain(JsonKind.Boolean, line, "false"),
            JsonTokenType.Null => Plain(JsonKind.Null, line, ""),
            _ => throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"unexpected {reader.TokenType} in line {line}")),
        };
    }

    private static JsonElementAt Object(ref Utf8JsonReader reader, int line, List<int> lines)
    {
        var members = new List<(string, JsonElementAt)>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            members.Add((name, Value(ref reader, lines)));
        }

        return new JsonElementAt(JsonKind.Object, line, "", members, []);
    }

    private static JsonElementAt Array(ref Utf8JsonReader reader, int line, List<int> lines)
    {
        var items = new List<JsonElementAt>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Value(ref reader, lines));
        return new JsonElementAt(JsonKind.Array, line, "", [], items);
    }

    private static JsonElementAt Plain(JsonKind kind, int line, string text) => new(kind, line, text, [], []);

    private static List<int> LineStarts(ReadOnlySpan<byte> utf8)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == '\n')
                starts.Add(i + 1);
        }

        return starts;
    }

    private static int LineOf(long offset, List<int> starts)
    {
        var found = starts.BinarySearch((int)offset);
        return found >= 0 ? found + 1 : ~found;
    }
}
