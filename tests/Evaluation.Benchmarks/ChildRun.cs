using System.Diagnostics;
using System.Globalization;

namespace Evaluation.Benchmarks;

/// <summary>One run of the command as a process of its own.</summary>
/// <param name="Wall">From start to exit, the runtime's own start included.</param>
/// <param name="PeakBytes">Greatest resident memory seen; 0 where the system does not tell.</param>
internal sealed record ChildRun(TimeSpan Wall, long PeakBytes)
{
    /// <summary>Runs <c>evaluation</c> with these arguments in a folder.</summary>
    /// <exception cref="InvalidOperationException">It did not exit with 0.</exception>
    public static ChildRun Of(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "evaluation.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(5))
            peak = Math.Max(peak, Peak(process.Id));
        var wall = watch.Elapsed;
        _ = output.Result;
        return process.ExitCode == 0
            ? new ChildRun(wall, peak)
            : throw new InvalidOperationException($"evaluation {string.Join(' ', arguments)}: exit {process.ExitCode}: {errors.Result}");
    }

    /// <returns>Greatest resident memory of a process so far, in bytes; 0 where the system does not tell.</returns>
    public static long Peak(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status").FirstOrDefault(l => l.StartsWith("VmHWM", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0; // the process ended between the two looks
        }
    }
}
