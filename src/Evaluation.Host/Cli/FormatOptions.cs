using System.CommandLine;
using System.CommandLine.Parsing;

namespace Evaluation.Host.Cli;

/// <summary>The forms of <c>--format</c>.</summary>
internal static class FormatOptions
{
    /// <param name="usual">What counts when the option is not given.</param>
    public static Option<OutputFormat> Of(OutputFormat usual) => new("--format")
    {
        Description = "How the output is written.",
        HelpName = "csv|json|table",
        CustomParser = result => Parse(result) ?? usual,
        DefaultValueFactory = _ => usual,
    };

    /// <summary>Not given: one path a line.</summary>
    public static Option<OutputFormat?> OrPaths() => new("--format")
    {
        Description = "How the list of written files is printed; usually one path a line.",
        HelpName = "csv|json|table",
        CustomParser = Parse,
    };

    /// <summary>Not given: an indented tree.</summary>
    public static Option<OutputFormat> TreeOrJson() => new("--format")
    {
        Description = "table prints an indented tree, json the same tree as data.",
        HelpName = "table|json",
        CustomParser = result =>
        {
            var format = Parse(result) ?? OutputFormat.Table;
            if (format == OutputFormat.Csv)
                result.AddError("A tree has no csv form: table or json.");
            return format;
        },
        DefaultValueFactory = _ => OutputFormat.Table,
    };

    private static OutputFormat? Parse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        foreach (var format in Enum.GetValues<OutputFormat>())
        {
            if (format.ToString().Equals(written, StringComparison.OrdinalIgnoreCase))
                return format;
        }

        result.AddError($"'{written}' is not a format: csv, json or table.");
        return null;
    }
}
