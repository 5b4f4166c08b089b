using System.CommandLine;

namespace Evaluation.Host.Cli;

/// <summary>What every verb has: a description with an example, and a body that ends in an exit code.</summary>
internal static class Verb
{
    /// <param name="example">A whole line as typed, printed at the end of the help.</param>
    public static Command Named(string name, string description, string example) =>
        new(name, $"{description}\n\nExample:\n  {example}");

    public static Option<OutputFormat> Format(OutputFormat usual) => new("--format")
    {
        Description = "How the output is written: table, csv or json.",
        HelpName = "csv|json|table",
        CustomParser = result =>
        {
            if (Enum.TryParse<OutputFormat>(result.Tokens[0].Value, ignoreCase: true, out var format) && Enum.IsDefined(format) && char.IsLetter(result.Tokens[0].Value[0]))
                return format;
            result.AddError($"'{result.Tokens[0].Value}' is not a format: csv, json or table.");
            return usual;
        },
        DefaultValueFactory = _ => usual,
    };
}
