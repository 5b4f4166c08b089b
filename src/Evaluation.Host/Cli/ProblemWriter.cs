using Evaluation.Model.Problems;

namespace Evaluation.Host.Cli;

/// <summary>Lists problems: file, row, column, code, severity and a sentence.</summary>
internal static class ProblemWriter
{
    private static readonly string[] Columns = ["file", "sheet", "row", "column", "code", "severity", "sentence"];

    public static void WriteProblems(this TextWriter output, IReadOnlyList<Problem> problems, OutputFormat format)
    {
        if (problems.Count == 0)
            return;
        output.Write(new Listing(Columns, [.. problems.Select(RowOf)]), format);
    }

    private static object?[] RowOf(Problem problem) =>
    [
        problem.Place.File,
        problem.Place.Sheet,
        problem.Place.Row,
        problem.Place.Column,
        problem.Code.Id,
        Words(problem.Severity),
        problem.English,
    ];

    private static string Words(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Notice => "notice",
        ProblemSeverity.Held => "held",
        ProblemSeverity.Error => "error",
    };
}
