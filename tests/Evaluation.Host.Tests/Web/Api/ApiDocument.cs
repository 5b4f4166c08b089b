using System.Text.Json;
using System.Text.RegularExpressions;

namespace Evaluation.Host.Tests.Web.Api;

/// <summary>The OpenAPI document as a program reads it.</summary>
internal sealed class ApiDocument
{
    private readonly JsonElement root;

    public ApiDocument(byte[] json)
    {
        root = JsonDocument.Parse(json).RootElement;
        Schemas = new SchemaCheck(root.GetProperty("components").GetProperty("schemas"));
        Operations =
        [
            .. root.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(o => new ApiOperation(p.Name, o.Name, o.Value))),
        ];
    }

    public JsonElement Components => root.GetProperty("components").GetProperty("schemas");

    public SchemaCheck Schemas { get; }

    public IReadOnlyList<ApiOperation> Operations { get; }

    public ApiOperation this[string id] => Operations.Single(o => o.Id == id);

    /// <returns>What of an answer is not as documented.</returns>
    public IEnumerable<string> Wrong(string method, string path, ApiAnswer answer)
    {
        if (Operations.FirstOrDefault(o => o.Method == (method == "HEAD" ? "GET" : method) && o.Matches(path)) is not { } operation)
            return [];
        if (!operation.Body.GetProperty("responses").TryGetProperty($"{answer.Status}", out var documented))
            return [$"{operation.Id} {answer.Status} is not documented"];
        if (method == "HEAD" || !documented.TryGetProperty("content", out var content))
            return answer.Content.Length == 0 ? [] : [$"{operation.Id} {answer.Status} has content"];
        var type = answer.ContentHeaders.ContentType!.MediaType!;
        if (!content.TryGetProperty(type, out var media))
            return [$"{operation.Id} {answer.Status}: {type} is not documented"];
        return answer.Json is { } json ? Schemas.Wrong(media.GetProperty("schema"), json).Select(w => $"{operation.Id} {answer.Status} {w}") : [];
    }

    internal sealed record ApiOperation(string Path, string LowerMethod, JsonElement Body)
    {
        public string Id => Body.GetProperty("operationId").GetString()!;

        public string Method => LowerMethod.ToUpperInvariant();

        public bool IsWrite => Method != "GET";

        public IEnumerable<JsonElement> Parameters => Body.TryGetProperty("parameters", out var given) ? given.EnumerateArray() : [];

        public bool Has(string parameter) => Parameters.Any(p => p.GetProperty("name").GetString() == parameter);

        public bool Matches(string path) => Regex.IsMatch(path.Split('?')[0], "^" + Regex.Replace(Path, @"\{[^}]+\}", "[^/]+") + "$");
    }
}
