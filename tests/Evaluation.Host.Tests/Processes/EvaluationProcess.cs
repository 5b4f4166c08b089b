using System.Diagnostics;

namespace Evaluation.Host.Tests.Processes;

/// <summary>The real program in a process of its own.</summary>
internal static class EvaluationProcess
{
    private static string Program => Path.Combine(AppContext.BaseDirectory, "evaluation.dll");

    public static Process Start(string folder, IReadOnlyDictionary<string, string>? environment, params string[] args) =>
        StartProgram("dotnet", folder, environment, [Program, .. args]);

    /// <param name="redirection">As a shell takes it, such as <c>2&gt;/dev/full</c>.</param>
    public static Process StartRedirected(string folder, string redirection, params string[] args) =>
        StartProgram("sh", folder, null, ["-c", $"exec dotnet \"$0\" \"$@\" {redirection}", Program, .. args]);

    public static async Task<CliResult> RunAsync(string folder, IReadOnlyDictionary<string, string>? environment, params string[] args)
    {
        using var process = Start(folder, environment, args);
        return await EndedAsync(process);
    }

    public static async Task<CliResult> EndedAsync(Process process)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new CliResult(process.ExitCode, await output, await error);
    }

    private static Process StartProgram(string program, string folder, IReadOnlyDictionary<string, string>? environment, IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
