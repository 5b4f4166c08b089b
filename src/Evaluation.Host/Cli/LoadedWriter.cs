using Evaluation.Host.Loading;

namespace Evaluation.Host.Cli;

/// <summary>Prints what loading did: counts on standard output, problems on standard error.</summary>
internal static class LoadedWriter
{
    private static readonly string[] Columns = ["table", "added", "replaced", "unchanged", "held"];

    /// <returns>The exit code.</returns>
    public static int Print(this Surroundings around, Loaded loaded, OutputFormat format)
    {
        around.Error.WriteProblems(loaded.Problems, format);
        around.Out.Write(new Listing(Columns, [.. loaded.Counts.Select(c => new object?[] { c.Table, c.Added, c.Replaced, c.Unchanged, c.Held })]), format);
        return loaded.IsRefused ? ExitCode.BadInput : ExitCode.Done;
    }
}
