using System.Diagnostics;
using System.Globalization;

namespace Evaluation.Benchmarks.Service;

/// <summary>The real <c>evaluation serve</c> in a process of its own, on a port of the system's choice.</summary>
internal sealed class ServeProcess : IDisposable
{
    private const string Listening = "listening on ";
    private readonly Process process;
    private readonly Stopwatch sinceStart;
    private readonly Task<string> log;

    private ServeProcess(Process process, Stopwatch sinceStart, Uri address)
    {
        (this.process, this.sinceStart, Address) = (process, sinceStart, address);
        log = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
    }

    public Uri Address { get; }

    /// <summary>From the moment before the process began.</summary>
    public TimeSpan SinceStart => sinceStart.Elapsed;

    /// <summary>Processor time used so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <returns>When it listens.</returns>
    /// <exception cref="InvalidOperationException">It ended instead.</exception>
    public static ServeProcess Start(string folder)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "evaluation.dll"), "serve", "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadLine();
        return line is not null && line.StartsWith(Listening, StringComparison.Ordinal)
            ? new ServeProcess(process, watch, new Uri(line[Listening.Length..]))
            : throw new InvalidOperationException($"serve did not start: {line}{process.StandardError.ReadToEnd()}");
    }

    /// <summary>Greatest resident memory so far, in bytes; 0 where the system does not tell.</summary>
    public long PeakMemory() => ChildRun.Peak(process.Id);

    /// <summary>Asks it to end, as a supervisor does.</summary>
    /// <returns>What it logged.</returns>
    /// <exception cref="InvalidOperationException">It did not end in good order within the minute.</exception>
    public string Stop()
    {
        using (Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            if (!process.WaitForExit(TimeSpan.FromMinutes(1)) || process.ExitCode != 0)
                throw new InvalidOperationException("serve did not end in good order");
        }

        return log.Result;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
