using System.Net;
using System.Text.RegularExpressions;

namespace Evaluation.Host.Tests.Processes;

/// <summary>Somebody at the portal while it and what it stands on come and go: every call says what was answered, and no answer is one too.</summary>
internal sealed partial class PortalCaller : IDisposable
{
    private readonly HttpClient client;

    public PortalCaller(Uri portal) =>
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = portal, Timeout = TimeSpan.FromSeconds(90) };

    public async Task<bool> SignInAsync(string name, string password) => await PostAsync("/sign-in", token =>
        new FormUrlEncodedContent([new("name", name), new("password", password), new("__RequestVerificationToken", token)])) is { Status: HttpStatusCode.Redirect };

    /// <summary>Hands in a form.</summary>
    /// <returns>True when the portal said that it is in; false tells nothing.</returns>
    public async Task<bool> SubmitAsync(byte[] form, string fileName)
    {
        var answer = await PostAsync("/forms", token => new MultipartFormDataContent
        {
            { new StringContent("Submit"), "how" },
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(form), "form", fileName },
        });
        return answer is { Status: HttpStatusCode.OK } && answer.Value.Text.Contains("role=\"status\"", StringComparison.Ordinal);
    }

    /// <returns><c>null</c>: no answer.</returns>
    public async Task<(HttpStatusCode Status, byte[] Content)?> GetAsync(string path)
    {
        try
        {
            using var response = await client.GetAsync(path);
            return (response.StatusCode, await response.Content.ReadAsByteArrayAsync());
        }
        catch (Exception error) when (IsNoAnswer(error))
        {
            return null;
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<(HttpStatusCode Status, string Text)?> PostAsync(string page, Func<string, HttpContent> fill)
    {
        try
        {
            var form = await client.GetStringAsync(page);
            using var content = fill(Token().Match(form).Groups[1].Value);
            using var response = await client.PostAsync(page, content);
            return (response.StatusCode, await response.Content.ReadAsStringAsync());
        }
        catch (Exception error) when (IsNoAnswer(error))
        {
            return null;
        }
    }

    private static bool IsNoAnswer(Exception error) => error is HttpRequestException or TaskCanceledException or IOException;

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
