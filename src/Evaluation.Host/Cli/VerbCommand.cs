using System.CommandLine;

namespace Evaluation.Host.Cli;

/// <summary>A verb, or a group of them.</summary>
/// <param name="example">A whole line as typed; closes the verb's own help.</param>
internal sealed class VerbCommand(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;
}
