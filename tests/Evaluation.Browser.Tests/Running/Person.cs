using System.Diagnostics;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Evaluation.Browser.Tests.Running;

/// <summary>Somebody at a browser of his own, who finds things by what they are called on the page.</summary>
/// <remarks>Whatever the pages' policy forbids, whatever is asked of another origin and every unusual message of the console is noted in <see cref="Complaints"/>.</remarks>
public sealed class Person : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>No complaints: a page that answers 404 or 429 on purpose, and somebody who types before the browser has put the focus into the first field.</summary>
    private static readonly string[] Usual = ["Failed to load resource: the server responded with a status of 4", "Autofocus processing was blocked because a document already has a focused element"];

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private Person(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (complaints)
                return [.. complaints];
        }
    }

    public ILocator Main => Page.GetByRole(AriaRole.Main);

    /// <summary>What the page says was done.</summary>
    public ILocator Message => Main.GetByRole(AriaRole.Status);

    /// <summary>What the page says is wrong.</summary>
    public ILocator Alert => Main.GetByRole(AriaRole.Alert);

    public static async Task<Person> ComeAsync(IBrowser browser, BrowserNewContextOptions options)
    {
        var context = await browser.NewContextAsync(options);
        var person = new Person(context, await context.NewPageAsync());
        person.Watch(new Uri(options.BaseURL!));
        return person;
    }

    public async Task<int> OpenAsync(string path) => (await Page.GotoAsync(path))!.Status;

    public Task FillAsync(string label, string text) => Main.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task ChooseAsync(string label, string option) => Main.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = option });

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task FollowAsync(string link) => Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();

    /// <summary>Rows of tables in which each of the texts stands.</summary>
    public ILocator Rows(params string[] texts) =>
        texts.Aggregate(Main.GetByRole(AriaRole.Row), (rows, text) => rows.Filter(new() { HasText = text }));

    public async Task SignInAsync(string name, string password)
    {
        await OpenAsync("/sign-in");
        await FillAsync("用户名", name);
        await FillAsync("密码", password);
        await PressAsync("登录");
    }

    /// <summary>What a link or button gives to keep, under the name the browser proposes.</summary>
    public async Task<(string Name, byte[] Content)> DownloadAsync(ILocator from)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => from.ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    /// <summary>Looks again and again, as one does where pages don't change by themselves.</summary>
    public async Task ReloadUntilVisibleAsync(ILocator awaited)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Page.ReloadAsync())
        {
            if (await awaited.First.IsVisibleAsync())
                return;
        }

        await Expect(awaited.First).ToBeVisibleAsync();
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Watch(Uri portal)
    {
        context.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: not "blob" } asked && asked.GetLeftPart(UriPartial.Authority) != portal.GetLeftPart(UriPartial.Authority))
                Complain($"asked elsewhere: {request.Url}");
        };
        context.Console += (_, message) =>
        {
            if (!Usual.Any(words => message.Text.StartsWith(words, StringComparison.Ordinal)))
                Complain($"{message.Type} on {message.Page?.Url}: {message.Text}");
        };
    }

    private void Complain(string what)
    {
        lock (complaints)
            complaints.Add(what);
    }
}
