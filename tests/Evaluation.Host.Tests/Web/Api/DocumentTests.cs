using System.Text.Json;
using Evaluation.Store.Accounts;
using Microsoft.OpenApi;

namespace Evaluation.Host.Tests.Web.Api;

public sealed class DocumentTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task The_document_is_one_to_Microsofts_reader()
    {
        using var client = new HttpClient();
        await using var stream = await client.GetStreamAsync(new Uri(portal.Address, "/api/v1/openapi.json"));
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        content.Position = 0;
        var read = await OpenApiDocument.LoadAsync(content, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
    }

    [Fact]
    public void Every_operation_field_and_parameter_has_words_in_both_languages()
    {
        using var client = new ApiClient(portal.Address, null);
        Assert.Equal(client.Document.Operations.Count, client.Document.Operations.Select(o => o.Id).Distinct().Count());
        foreach (var operation in client.Document.Operations)
        {
            Assert.True(HasChinese(operation.Body.GetProperty("summary")) && HasEnglish(operation.Body.GetProperty("description")), operation.Id);
            Assert.All(operation.Parameters, p => Assert.True(HasChinese(p.GetProperty("description")) && HasEnglish(p.GetProperty("description")), $"{operation.Id} {p}"));
            Assert.All(operation.Body.GetProperty("responses").EnumerateObject(), r => Assert.True(HasChinese(r.Value.GetProperty("description")), $"{operation.Id} {r.Name}"));
        }

        foreach (var schema in client.Document.Components.EnumerateObject())
        {
            foreach (var field in schema.Value.TryGetProperty("properties", out var fields) ? fields.EnumerateObject() : default)
                Assert.True(field.Value.TryGetProperty("description", out var words) && (field.Name == "sha256" || HasChinese(words)), $"{schema.Name}.{field.Name}");
        }
    }

    [Fact]
    public void Every_example_is_what_its_schema_says()
    {
        using var client = new ApiClient(portal.Address, null);
        var examples = client.Document.Operations.SelectMany(o => Contents(o.Body)).Where(c => c.TryGetProperty("example", out _)).ToList();
        Assert.True(examples.Count > 400);
        Assert.All(examples, c => Assert.Empty(client.Document.Schemas.Wrong(c.GetProperty("schema"), c.GetProperty("example"))));
        Assert.All(
            client.Document.Operations.Where(o => o.Body.TryGetProperty("requestBody", out _) && o.Id != "submitForm"),
            o => Assert.True(o.Body.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _), o.Id));
    }

    [Fact]
    public async Task The_document_is_for_everybody_and_comes_with_its_tag()
    {
        using var client = new ApiClient(portal.Address, null);
        var first = await client.GetAsync("/openapi.json");
        Assert.Equal((200, 304), (first.Status, (await client.GetAsync("/openapi.json", ("If-None-Match", first.Header("ETag")!))).Status));
        Assert.Contains("工作计划评估", System.Text.Encoding.UTF8.GetString(first.Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_roles_in_the_document_are_those_that_are_let_in()
    {
        foreach (var role in Enum.GetValues<AccountRole>())
        {
            using var client = ApiClient.New(portal, $"role-{role}".ToLowerInvariant(), role, role == AccountRole.Agency ? "A02" : null);
            foreach (var operation in client.Document.Operations.Where(o => !o.IsWrite && !o.Path.Contains('{', StringComparison.Ordinal) && o.Body.TryGetProperty("x-roles", out _)))
                Assert.True((await client.GetAsync(operation.Path)).Status == (IsLetIn(operation, role) ? 200 : 404), $"{operation.Id} {role}");
        }
    }

    [Fact]
    public async Task Home_leads_to_every_list_that_the_role_is_let_in_to_and_to_no_other()
    {
        foreach (var role in Enum.GetValues<AccountRole>())
        {
            using var client = ApiClient.New(portal, $"home-{role}".ToLowerInvariant(), role, role == AccountRole.Agency ? "A02" : null);
            var links = (await client.GetAsync(""))["links"].EnumerateObject().Select(l => l.Value.GetString()!).ToHashSet();
            foreach (var list in client.Document.Operations.Where(o => o.Id.StartsWith("list", StringComparison.Ordinal) && !o.Path.Contains('{', StringComparison.Ordinal)))
                Assert.True(links.Contains(list.Path) == IsLetIn(list, role), $"{list.Id} {role}");
        }
    }

    /// <summary>Everybody is where the document names no role.</summary>
    private static bool IsLetIn(ApiDocument.ApiOperation operation, AccountRole role) =>
        !operation.Body.TryGetProperty("x-roles", out var roles) || roles.EnumerateArray().Any(r => string.Equals(r.GetString(), role.ToString(), StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<JsonElement> Contents(JsonElement operation)
    {
        var parts = operation.GetProperty("responses").EnumerateObject().Select(r => r.Value);
        return (operation.TryGetProperty("requestBody", out var body) ? parts.Append(body) : parts)
            .SelectMany(p => p.TryGetProperty("content", out var content) ? content.EnumerateObject().Select(c => c.Value) : []);
    }

    private static bool HasChinese(JsonElement text) => text.GetString()!.Any(c => c >= '一' && c <= '龥');

    private static bool HasEnglish(JsonElement text) => text.GetString()!.Any(char.IsAsciiLetter);
}
