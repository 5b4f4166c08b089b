using Evaluation.Host.Cli;

namespace Evaluation.Host.Tests;

/// <summary>Runs the command line in this process, in a folder and with an environment of the test's own.</summary>
internal sealed class CliRunner(string folder)
{
    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    /// <summary>Noon of 2024-07-01 in Shanghai.</summary>
    public TimeProvider Clock { get; init; } = new FixedClock(new DateTimeOffset(2024, 7, 1, 4, 0, 0, TimeSpan.Zero));

    public string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    public async Task<CliResult> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var around = new Surroundings(output, error, folder, ProgramFolder, Environment, Clock, IsTerminal: false);
        var exit = await CommandLine.RunAsync(args, around, CancellationToken.None);
        return new CliResult(exit, output.ToString(), error.ToString());
    }
}
