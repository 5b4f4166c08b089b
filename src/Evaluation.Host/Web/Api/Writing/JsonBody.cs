using System.Text.Json;
using System.Text.RegularExpressions;
using Evaluation.Host.Web.Api.Answers;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Api.Writing;

/// <summary>Reads a request's JSON, in memory by now; what does not fit is named by its path.</summary>
internal static partial class JsonBody
{
    public static async Task<(T? Value, Refused? Refusal)> ReadAsync<T>(HttpContext context)
        where T : class
    {
        try
        {
            var value = await JsonSerializer.DeserializeAsync<T>(context.Request.Body, ApiJson.Options, context.RequestAborted).ConfigureAwait(false);
            if (value is null)
                return (null, Refused.Field("$", "须为JSON对象。", "It must be a JSON object."));
            context.Request.Body.Position = 0;
            using var json = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted).ConfigureAwait(false);
            return PathOfNul(json.RootElement, "$") is { } path
                ? (null, Refused.Field(path, "含有不能保存的字符（NUL）。", "It has a character that no text has (NUL)."))
                : (value, null);
        }
        catch (JsonException error)
        {
            return (null, Why(error));
        }
    }

    /// <summary>JSON can write the character, a database need not keep it.</summary>
    private static string? PathOfNul(JsonElement at, string path) => at.ValueKind switch
    {
        JsonValueKind.String => at.GetString()!.Contains('\0') ? path : null,
        JsonValueKind.Object => at.EnumerateObject().Select(p => PathOfNul(p.Value, $"{path}.{p.Name}")).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => at.EnumerateArray().Select((item, i) => PathOfNul(item, FormattableString.Invariant($"{path}[{i}]"))).FirstOrDefault(found => found is not null),
        JsonValueKind.Undefined or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null => null,
    };

    private static Refused Why(JsonException error)
    {
        var path = error.Path is { Length: > 0 } given ? given : "$";
        if (Missing().Match(error.Message) is { Success: true } missing)
            return Refused.Field(path, $"缺少字段：{missing.Groups[1].Value}。", $"Fields are missing: {missing.Groups[1].Value}.");
        if (error.Message.Contains("could not be mapped", StringComparison.Ordinal))
            return Refused.Field(path, "没有这个字段。", "There is no such field.");
        if (error.Message.Contains("uplicate", StringComparison.Ordinal))
            return Refused.Field(path, "字段重复。", "The field is given twice.");
        var (line, column) = (error.LineNumber + 1, error.BytePositionInLine + 1);
        return Refused.Field(
            path,
            FormattableString.Invariant($"不是所要求的值（第{line}行第{column}字节）。"),
            FormattableString.Invariant($"It is not the value that is asked for (line {line}, byte {column})."));
    }

    [GeneratedRegex("missing required properties including: (.+?)\\.( Path|$)")]
    private static partial Regex Missing();
}
