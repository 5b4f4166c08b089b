using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Evaluation.Host.Cli;

/// <summary>The usual help, closed by the verb's example.</summary>
internal sealed class HelpWithExample : SynchronousCommandLineAction
{
    private readonly HelpAction usual = new();

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exit = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is VerbCommand verb)
            parseResult.InvocationConfiguration.Output.Write($"Example:\n  {verb.Example}\n");
        return exit;
    }
}
