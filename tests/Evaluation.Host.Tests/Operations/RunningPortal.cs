using System.Diagnostics;
using System.Net;
using Evaluation.Host.Tests.Processes;
using Evaluation.Host.Tests.Web;
using Evaluation.Host.Web.Accounts;
using Evaluation.Store;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Operations;

/// <summary><c>evaluation serve</c> in a process of its own, on a port of the system's choice.</summary>
internal sealed class RunningPortal : IAsyncDisposable
{
    public const string Password = "correct-horse-battery";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    private RunningPortal(Process process, Uri address, string? invitation)
    {
        (this.process, Address, Invitation) = (process, address, invitation);
        (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    public Uri Address { get; }

    /// <summary>The first administrator's one-time link; <c>null</c> where there is an administrator.</summary>
    public string? Invitation { get; }

    public static async Task<RunningPortal> StartAsync(string folder, bool hasAdministrator = true, IReadOnlyDictionary<string, string>? environment = null, string url = "http://127.0.0.1:0")
    {
        var process = EvaluationProcess.Start(folder, environment, "serve", "--urls", url);
        if (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is not { } listening)
            throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
        Assert.StartsWith("listening on ", listening, StringComparison.Ordinal);
        string? invitation = null;
        if (!hasAdministrator)
        {
            await process.StandardOutput.ReadLineAsync();
            invitation = await process.StandardOutput.ReadLineAsync();
        }

        return new RunningPortal(process, new Uri(listening["listening on ".Length..]), invitation);
    }

    /// <summary>An account with <see cref="Password"/>, put into the database directly.</summary>
    public static void Make(EvaluationStore store, string name, AccountRole role, string? agency = null) =>
        store.Write("test", "account", name, unit => unit.Accounts.Add(name, role, agency, Passwords.Hash(Password), mustChange: false));

    public async Task<Visitor> SignInAsync(string name)
    {
        var visitor = new Visitor(Address);
        using var answer = await visitor.FillAsync("/sign-in", null, ("name", name), ("password", Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return visitor;
    }

    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{process.Id}"]);
        kill.WaitForExit();
    }

    /// <returns>How it ended; whatever was still to be read of its output.</returns>
    public async Task<CliResult> EndedAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new CliResult(process.ExitCode, await output, await error);
    }

    public async Task<CliResult> StopAsync()
    {
        Signal("TERM");
        return await EndedAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }
}
