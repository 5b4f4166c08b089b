using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Evaluation.Host.Tests.Processes;

/// <summary>The real program in a process of its own, until it is told to end; what it writes is read as it comes.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private const int Interrupted = 15;
    private const int Stopped = 19;
    private const int Continued = 18;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();
    private readonly Task reading;

    private RunningProgram(Process process)
    {
        this.process = process;
        reading = Task.WhenAll(ReadAsync(process.StandardOutput, output), ReadAsync(process.StandardError, error));
    }

    public string Output => Text(output);

    public string Error => Text(error);

    public bool HasExited => process.HasExited;

    /// <summary>As it calls itself in the slots it works on.</summary>
    public string WorkerName => $"{Environment.MachineName}-{process.Id}";

    public static RunningProgram Start(string folder, IReadOnlyDictionary<string, string>? environment, params string[] args) =>
        new(EvaluationProcess.Start(folder, environment, args));

    /// <returns>What <c>serve</c> says that it listens on.</returns>
    public async Task<Uri> AddressAsync()
    {
        const string Listening = "listening on ";
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience && !process.HasExited; await Task.Delay(20))
        {
            if (Output.Split('\n') is [var first, _, ..] && first.StartsWith(Listening, StringComparison.Ordinal))
                return new Uri(first[Listening.Length..]);
        }

        throw new TimeoutException(Output + Error);
    }

    /// <summary>Stops it where it stands, with all it holds, as a machine does that is short of memory or moved to another host.</summary>
    /// <remarks>Sent to one thread, which stops the others: they run on for as long as it waits for a processor.</remarks>
    public void Freeze()
    {
        Signal(Stopped);
        for (var watch = Stopwatch.StartNew(); !ThreadStates().All(state => state == 'T'); Thread.Sleep(1))
        {
            if (watch.Elapsed > Patience)
                throw new TimeoutException($"{process.Id} does not stop");
        }
    }

    public void Thaw() => Signal(Continued);

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Tells it to end in good order.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync()
    {
        Signal(Interrupted);
        await process.WaitForExitAsync().WaitAsync(Patience);
        await reading;
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        await reading;
        process.Dispose();
    }

    private static async Task ReadAsync(StreamReader from, StringBuilder to)
    {
        var buffer = new char[4096];
        for (int count; (count = await from.ReadAsync(buffer)) > 0;)
        {
            lock (to)
                to.Append(buffer, 0, count);
        }
    }

    private static string Text(StringBuilder written)
    {
        lock (written)
            return written.ToString();
    }

    /// <summary>As proc(5) has them, third in <c>stat</c>, behind a name in brackets; a thread that ended meanwhile has none.</summary>
    private IEnumerable<char> ThreadStates()
    {
        foreach (var thread in Directory.GetDirectories($"/proc/{process.Id}/task"))
        {
            string stat;
            try
            {
                stat = File.ReadAllText(Path.Combine(thread, "stat"));
            }
            catch (IOException)
            {
                continue;
            }

            yield return stat[stat.LastIndexOf(')') + 2];
        }
    }

    private void Signal(int signal)
    {
        if (Kill(process.Id, signal) != 0)
            throw new InvalidOperationException($"signal {signal} to {process.Id}: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
