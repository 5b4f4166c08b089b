using System.Net.Http.Headers;
using System.Text.Json;

namespace Evaluation.Host.Tests.Web.Api;

/// <summary>What the API answered.</summary>
/// <param name="Json"><c>null</c> where the answer is none.</param>
internal sealed record ApiAnswer(int Status, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, JsonElement? Json, byte[] Content)
{
    public JsonElement this[string name] => Json!.Value.GetProperty(name);

    public string? Code => Json is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("code", out var code) ? code.GetString() : null;

    public IEnumerable<JsonElement> Items => this["items"].EnumerateArray();

    public string? Header(string name) => Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
