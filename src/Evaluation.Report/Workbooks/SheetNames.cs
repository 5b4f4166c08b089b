namespace Evaluation.Report.Workbooks;

/// <summary>Sheet names as formulas write them.</summary>
internal static class SheetNames
{
    /// <summary>Always in quotes, which every name may have and some need.</summary>
    public static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string Unquoted(string name) =>
        name.StartsWith('\'') ? name[1..^1].Replace("''", "'", StringComparison.Ordinal) : name;
}
