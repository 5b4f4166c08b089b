using Microsoft.Playwright;

namespace Evaluation.Browser.Tests.Running;

/// <summary>The browser that is installed on this machine; none is ever downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string? Installed = Find();

    /// <summary>Without a browser the tests are skipped, but not where a build says it checks everything.</summary>
    public static string? SkipReason => Installed is null && Environment.GetEnvironmentVariable("CI") != "true"
        ? $"There is no browser on PATH ({string.Join(", ", Names)})."
        : null;

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Installed ?? throw new InvalidOperationException($"One of {string.Join(", ", Names)} must be on PATH."),
        // Chromium refuses to put root into its sandbox.
        ChromiumSandbox = !Environment.IsPrivilegedProcess,
        // A server has no graphics processor; to play one in software costs more than to do without.
        Args = ["--disable-gpu", "--disable-dev-shm-usage", "--disable-component-update", "--disable-background-networking"],
    });

    private static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
