using Deque.AxeCore.Commons;
using Evaluation.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Evaluation.Browser.Tests.Pages;

/// <summary>Looks at the page a person is on, wide, narrow and printed: what axe finds, and what does not fit.</summary>
internal static class Look
{
    public const int Wide = 1280;
    public const int Narrow = 360;

    /// <summary>A4 upright with margins of 1 cm, in CSS pixels.</summary>
    private const int Paper = 718;

    /// <summary>All levels up to WCAG 2.2 AA, and what axe calls best practice; naming them turns on rules that are off by default.</summary>
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

    /// <summary>In the page itself: it has no frames, for whose sake the driver's own way opens another page each time.</summary>
    private const string Axe =
        """
        async rules => {
            if (document.querySelector('iframe, frame'))
                throw new Error('the page has frames');
            const found = await axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
            return found.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`);
        }
        """;

    /// <summary>What can be scrolled sideways although it should not: on paper nothing at all, on a screen the page itself.</summary>
    private const string Cut =
        """
        paper => [document.documentElement, ...(paper ? document.querySelectorAll('body *') : [])]
            .filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && (e === document.documentElement || getComputedStyle(e).overflowX !== 'visible'))
            .map(e => `${e.tagName}.${e.className}: ${e.scrollWidth} in ${e.clientWidth}`)
        """;

    private static readonly BundledAxeScriptProvider Script = new();

    private static readonly string? Folder = Environment.GetEnvironmentVariable("EVALUATION_SCREENSHOTS");

    /// <summary>axe is a script: it needs JavaScript, and the pages' policy out of its way.</summary>
    public static BrowserNewContextOptions Options(BrowserNewContextOptions plain) => new(plain) { JavaScriptEnabled = true, BypassCSP = true };

    /// <param name="name">Of the pictures, where they are kept.</param>
    /// <returns>Nothing where all is well.</returns>
    public static async Task<IReadOnlyList<string>> AtAsync(Person person, string name)
    {
        List<string> wrong = [];
        var page = person.Page;
        await page.EvaluateAsync(Script.GetScript());
        foreach (var width in new[] { Wide, Narrow })
        {
            await page.SetViewportSizeAsync(width, 800);
            wrong.AddRange(await AxeAsync(page, width));
            wrong.AddRange((await page.EvaluateAsync<string[]>(Cut, false)).Select(cut => $"{width} px: {cut}"));
            await KeepAsync(page, $"{name}-{width}");
        }

        await page.SetViewportSizeAsync(Paper, 1000);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        wrong.AddRange((await page.EvaluateAsync<string[]>(Cut, true)).Select(cut => $"on paper: {cut}"));
        if (await page.Locator("header nav, main button, main select").Filter(new() { Visible = true }).CountAsync() > 0)
            wrong.Add("on paper: what can only be used on a screen is printed");
        if (Folder is not null)
            await page.PdfAsync(new() { Path = Path.Combine(Folder, name + ".pdf"), Format = "A4", Margin = new() { Top = "1cm", Bottom = "1cm", Left = "1cm", Right = "1cm" } });
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        return wrong;
    }

    private static async Task<IEnumerable<string>> AxeAsync(IPage page, int width) =>
        (await page.EvaluateAsync<string[]>(Axe, Rules)).Select(violation => $"{width} px: {violation}");

    private static async Task KeepAsync(IPage page, string name)
    {
        if (Folder is not null)
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), FullPage = true });
    }
}
