using System.Net;
using System.Text.RegularExpressions;

namespace Evaluation.Benchmarks.Service;

/// <summary>The least of a browser: cookies, and forms with their token.</summary>
internal sealed partial class PortalClient : IDisposable
{
    public const string FormToken = "__RequestVerificationToken";
    private readonly HttpClient client;

    public PortalClient(Uri portal, int connections = 1)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies, MaxConnectionsPerServer = connections, UseProxy = false };
        client = new HttpClient(handler) { BaseAddress = portal, Timeout = TimeSpan.FromMinutes(2) };
    }

    public CookieContainer Cookies { get; } = new();

    /// <exception cref="InvalidOperationException">The portal says no.</exception>
    public static async Task<PortalClient> SignInAsync(Uri portal, string account, int connections = 1)
    {
        var client = new PortalClient(portal, connections);
        var answer = await client.PostAsync("/sign-in", TokenOf(await client.PageAsync("/sign-in")), ("name", account), ("password", LoadOffice.Password));
        return answer == HttpStatusCode.Redirect ? client : throw new InvalidOperationException($"{account} can't sign in: {(int)answer}");
    }

    /// <exception cref="HttpRequestException">It is not there.</exception>
    public Task<string> PageAsync(string path) => client.GetStringAsync(path);

    public async Task<HttpStatusCode> PostAsync(string path, string token, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Append((FormToken, token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        using var response = await client.PostAsync(path, content);
        return response.StatusCode;
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead) =>
        client.SendAsync(request, completion);

    /// <returns>The token of a page's last form, which is the one in its main part.</returns>
    public static string TokenOf(string page) => Token().Matches(page)[^1].Groups[1].Value;

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
