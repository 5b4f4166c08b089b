using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Evaluation.Host.Tests.Web;

/// <summary>A browser without a screen: keeps cookies, follows nothing by itself, fills in forms as they stand on the page.</summary>
public sealed class Visitor : IDisposable
{
    private const string FormToken = "__RequestVerificationToken";
    private readonly HttpClient client;

    public Visitor(Uri portal)
    {
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = portal };
    }

    public CookieContainer Cookies { get; } = new();

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(path);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => client.SendAsync(request);

    public async Task<IDocument> PageAsync(string path)
    {
        using var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await DocumentAsync(response);
    }

    /// <summary>Opens the page, takes its form's token, and sends the fields.</summary>
    /// <param name="action">Where to; not given: the page itself.</param>
    public async Task<HttpResponseMessage> FillAsync(string page, string? action, params (string Name, string Value)[] fields)
    {
        return await PostAsync(action ?? page, [.. fields, (FormToken, await TokenAsync(page))]);
    }

    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await client.PostAsync(path, content);
    }

    /// <summary>Opens the page, takes its form's token, and sends a file with the fields.</summary>
    public async Task<HttpResponseMessage> UploadAsync(string page, byte[] file, string fileName, params (string Name, string Value)[] fields)
    {
        using var content = await FormAsync(page, file, fileName, fields);
        return await client.PostAsync(page, content);
    }

    public async Task<HttpResponseMessage> SendFileAsync(string path, byte[] file, string fileName, params (string Name, string Value)[] fields)
    {
        using var content = Form(file, fileName, fields);
        return await client.PostAsync(path, content);
    }

    /// <summary>Opens the page, takes its form's token, and fills the form with a file and the fields.</summary>
    public async Task<MultipartFormDataContent> FormAsync(string page, byte[] file, string fileName, params (string Name, string Value)[] fields)
    {
        return Form(file, fileName, [.. fields, (FormToken, await TokenAsync(page))]);
    }

    private async Task<string> TokenAsync(string page) =>
        (await PageAsync(page)).QuerySelector($"main input[name={FormToken}]")!.GetAttribute("value")!;

    private static MultipartFormDataContent Form(byte[] file, string fileName, (string Name, string Value)[] fields)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(file), "form", fileName);
        return content;
    }

    public static async Task<IDocument> DocumentAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    public void Dispose() => client.Dispose();
}
