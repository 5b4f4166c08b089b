using Spectre.Console;

namespace Evaluation.Host.Cli;

/// <summary>Shows on a terminal what is being done; elsewhere shows nothing.</summary>
internal static class TerminalSteps
{
    public static Task<T> RunAsync<T>(Surroundings around, Func<IProgress<string>, Task<T>> work) =>
        around.IsTerminal ? OnTerminalAsync(around.Error, work) : work(new Silence());

    private static Task<T> OnTerminalAsync<T>(TextWriter error, Func<IProgress<string>, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return console.Status().StartAsync("starting", context => work(new Shown(context)));
    }

    private sealed class Silence : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }

    private sealed class Shown(StatusContext context) : IProgress<string>
    {
        public void Report(string value) => context.Status(Markup.Escape(value));
    }
}
