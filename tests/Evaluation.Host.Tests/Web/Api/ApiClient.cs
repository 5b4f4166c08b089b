using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Evaluation.Host.Web.Accounts;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web.Api;

/// <summary>A program that asks the API. It holds every answer against the document, whatever a test is about.</summary>
internal sealed class ApiClient : IDisposable
{
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private readonly HttpClient client;

    public ApiClient(Uri portal, string? token)
    {
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = 40 }) { BaseAddress = portal };
        Document = new ApiDocument(client.GetByteArrayAsync(new Uri("/api/v1/openapi.json", UriKind.Relative)).GetAwaiter().GetResult());
        if (token is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public ApiDocument Document { get; }

    /// <summary>With a token of an account made for it.</summary>
    public static ApiClient New(PortalFixture portal, string name, AccountRole role, string? agency = null)
    {
        portal.Make(name, role, agency);
        return new ApiClient(portal.Address, TokenOf(portal, name));
    }

    public static string TokenOf(PortalFixture portal, string name)
    {
        var (account, secret) = (portal.Store.Accounts.Find(name)!.Account, "ev_" + Secrets.New());
        portal.Store.Write("test", "account", name, unit => unit.Accounts.AddToken(account.Id, "test", Secrets.Hash(secret), portal.Clock.Now.AddDays(30)));
        return secret;
    }

    public Task<ApiAnswer> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync("GET", path, null, headers);

    public Task<ApiAnswer> PostAsync(string path, string json, params (string Name, string Value)[] headers) =>
        SendAsync("POST", path, new StringContent(json, Encoding.UTF8, "application/json"), headers);

    public Task<ApiAnswer> UploadAsync(string path, byte[] form, params (string Name, string Value)[] headers) =>
        SendAsync("POST", path, new ByteArrayContent(form) { Headers = { ContentType = new MediaTypeHeaderValue(Workbook) } }, headers);

    /// <param name="path">Beneath <c>/api/v1</c>, or whole as a link has it.</param>
    public async Task<ApiAnswer> SendAsync(string method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        path = path.StartsWith("/api/", StringComparison.Ordinal) ? path : "/api/v1" + path;
        var answer = await AskAsync(method, path, content, headers);
        Assert.Empty(Document.Wrong(method, path, answer));
        return answer;
    }

    public void Dispose() => client.Dispose();

    private async Task<ApiAnswer> AskAsync(string method, string path, HttpContent? content, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType is "application/json" or "application/problem+json";
        return new ApiAnswer((int)response.StatusCode, response.Headers, response.Content.Headers, isJson && bytes.Length > 0 ? JsonDocument.Parse(bytes).RootElement : null, bytes);
    }
}
