using System.Diagnostics;
using Evaluation.Host.Tests;

namespace Evaluation.Browser.Tests.Running;

/// <summary><c>evaluation serve</c> in a process and a folder of its own, its database filled from the shipped data package.</summary>
internal sealed class PortalProcess : IAsyncDisposable
{
    private const string Listening = "listening on ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly TempFolder folder;
    private readonly Process process;
    private readonly Task<string> log;

    private PortalProcess(TempFolder folder, Process process, Task<string> log, Uri address, string invitation) =>
        (this.folder, this.process, this.log, Address, Invitation) = (folder, process, log, address, invitation);

    public Uri Address { get; }

    /// <summary>The printed address that makes the first administrator.</summary>
    public string Invitation { get; }

    /// <param name="without">Folders that are left out of the data package.</param>
    public static async Task<PortalProcess> StartAsync(params string[] without)
    {
        var folder = new TempFolder();
        if (without.Length > 0)
            CopyData(Path.Combine(folder.Path, "data"), without);
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "evaluation.dll"), "serve", "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var log = process.StandardError.ReadToEndAsync();
        try
        {
            string[] said = [await LineAsync(process, log), await LineAsync(process, log), await LineAsync(process, log)];
            return new PortalProcess(folder, process, log, new Uri(said[0][Listening.Length..]), said[2]);
        }
        catch
        {
            process.Kill();
            throw;
        }
    }

    /// <summary>Told to end, it ends in good order; its log holds no error of ours.</summary>
    public async ValueTask DisposeAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        var (exit, said) = (process.ExitCode, await log);
        process.Dispose();
        folder.Dispose();
        Assert.True(exit == 0 && !said.Contains("\"level\":\"Error\"", StringComparison.Ordinal), said);
    }

    private static void CopyData(string to, string[] without)
    {
        var from = Path.Combine(AppContext.BaseDirectory, "data");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(from, file);
            if (without.Contains(name.Split(Path.DirectorySeparatorChar)[0]))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, name))!);
            File.Copy(file, Path.Combine(to, name));
        }
    }

    private static async Task<string> LineAsync(Process process, Task<string> log) =>
        await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? throw new InvalidOperationException(await log);
}
