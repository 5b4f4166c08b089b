using System.Text.Json;
using Microsoft.Playwright;

namespace Evaluation.Browser.Tests.Pages;

/// <summary>Goes through a page with the Tab key.</summary>
internal static class Keyboard
{
    /// <summary>What takes the focus, in the order of the page, which is the order of reading. Of a group of radio buttons the chosen one does.</summary>
    private const string Number =
        """
        () => {
            const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                .filter(e => e.checkVisibility() && !e.disabled)
                .filter(e => e.type !== 'radio' || e.checked || !document.querySelector(`input[name="${e.name}"]:checked`));
            window.focusable = all;
            return JSON.stringify({ count: all.length, first: all.findIndex(e => e.autofocus), jumps: document.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])').length });
        }
        """;

    /// <summary>Where the focus is, and what is wrong with how it shows.</summary>
    private const string Focused =
        """
        () => {
            const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
            const name = `${e.tagName} ${e.name || ''} ${(e.innerText || e.getAttribute('aria-label') || '').trim().slice(0, 40)}`;
            const faults = [];
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push(`${name}: the focus can't be seen`);
            if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) faults.push(`${name}: out of sight`);
            return JSON.stringify({ place: window.focusable.indexOf(e), name, faults });
        }
        """;

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        List<string> faults = [];
        var (count, first, jumps) = await AskAsync<Reachable>(page, Number);
        // The browser gives the first focus when it draws the page, not when it is loaded.
        if (first >= 0)
            await Assertions.Expect(page.Locator("[autofocus]")).ToBeFocusedAsync();
        if (jumps > 0)
            faults.Add($"{jumps} elements jump the queue");
        for (var expected = first + 1; expected < count && faults.Count < 5; expected++)
        {
            // A field for a date has stops of its own for year, month and day.
            var before = expected - 1;
            FocusedAt at;
            var presses = 0;
            do
            {
                await page.Keyboard.PressAsync("Tab");
                at = await AskAsync<FocusedAt>(page, Focused);
            }
            while (at.Place == before && ++presses < 5);
            faults.AddRange(at.Faults);
            if (at.Place != expected)
                faults.Add($"stop {expected} is number {at.Place}: {at.Name}");
        }

        return faults;
    }

    private static async Task<T> AskAsync<T>(IPage page, string script) =>
        JsonSerializer.Deserialize<T>(await page.EvaluateAsync<string>(script), JsonSerializerOptions.Web)!;

    private sealed record Reachable(int Count, int First, int Jumps);

    private sealed record FocusedAt(int Place, string Name, string[] Faults);
}
