using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Evaluation.Host.Products;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary>The whole command line: parses, runs one verb, turns whatever happens into an exit code.</summary>
public static class CommandLine
{
    private static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Show the full trace when something fails.",
        Recursive = true,
    };

    /// <summary>Runs a verb and hands out what it printed.</summary>
    /// <returns>0 done, 1 bad usage, 2 bad input, 3 failed or cancelled.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings around, CancellationToken ct)
    {
        var exit = await InvokeAsync(args, around, ct).ConfigureAwait(false);
        await around.Error.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            await around.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return exit;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            around.Error.Write($"evaluation: failed: standard output can't be written: {error.Message.ReplaceLineEndings(" ")}\n");
            return ExitCode.Failed;
        }
    }

    /// <summary>The rim: the only place where an exception is caught whatever it is.</summary>
    private static async Task<int> InvokeAsync(IReadOnlyList<string> args, Surroundings around, CancellationToken ct)
    {
        var parsed = Build(around).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            var mistakes = Mistakes(parsed);
            if (mistakes.Count > 0)
                return Refuse(parsed, mistakes, around.Error);
            var invocation = new InvocationConfiguration
            {
                Output = around.Out,
                Error = around.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(invocation, ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            around.Error.Write("evaluation: cancelled; nothing half-done was left behind.\n");
            return ExitCode.Failed;
        }
        catch (Exception error)
        {
            var text = parsed.GetValue(Verbose) ? error.ToString() : MachineTrouble.Of(error)?.English ?? $"{OneLine(error)} (--verbose shows where)";
            around.Error.Write($"evaluation: failed: {text}\n");
            return ExitCode.Failed;
        }
    }

    private static RootCommand Build(Surroundings around)
    {
        var root = new RootCommand(
            "Evaluation of government work plans: reads a plan and what is known of it, writes the annual evaluation.\n\n"
            + "Example:\n  evaluation report annual --year 2023 --as-of 2024-06-30\n\n"
            + "Exit codes: 0 done, 1 bad usage, 2 bad input (problems are listed), 3 failed.")
        {
            Verbose,
            PlanVerb.Create(around),
            InitVerb.Create(around),
            ImportVerb.Create(around),
            ProgressVerb.Create(around),
            IndexVerb.Create(around),
            ReportVerb.Create(around),
            FormsVerb.Create(around),
            SubmitVerb.Create(around),
            ReviewVerb.Create(around),
            CasesVerb.Create(around),
            ProductVerb.Create(around, new ReleaseProduct(), "release"),
            YearVerb.Create(around),
            ExplainVerb.Create(around),
            VerifyVerb.Create(around),
            DoctorVerb.Create(around),
            ServeVerb.Create(around),
            WorkerVerb.Create(around),
            JobsVerb.Create(around),
            UserVerb.Create(around),
            BackupVerb.Create(around),
        };
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExample();
        return root;
    }

    /// <summary>What the parser found, and options it took for files because the verb has none of that name.</summary>
    private static List<string> Mistakes(ParseResult parsed)
    {
        if (parsed.Action is ParseErrorAction)
            return [.. parsed.Errors.Select(e => e.Message.ReplaceLineEndings(" "))];
        return parsed.Action is HelpWithExample ? [] : [.. parsed.Tokens
            .Where(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal))
            .Select(t => $"There is no option {t.Value} here.")];
    }

    private static int Refuse(ParseResult parsed, IReadOnlyList<string> mistakes, TextWriter error)
    {
        foreach (var mistake in mistakes)
            error.Write($"evaluation: {mistake}\n");
        error.Write($"Usage: {PathOf(parsed)} --help\n");
        return ExitCode.BadUsage;
    }

    private static string PathOf(ParseResult parsed)
    {
        var names = new Stack<string>();
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as CommandResult)
            names.Push(result.Command is RootCommand ? "evaluation" : result.Command.Name);
        return string.Join(' ', names);
    }

    /// <summary>What the store says is written for people; anything else is told with its kind.</summary>
    private static string OneLine(Exception error)
    {
        var message = error.Message.ReplaceLineEndings(" ");
        return error is StoreException ? message : $"{error.GetType().Name}: {message}";
    }
}
