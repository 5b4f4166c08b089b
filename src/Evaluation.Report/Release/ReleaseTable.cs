namespace Evaluation.Report.Release;

/// <summary>A released table: one CSV file and its description.</summary>
/// <param name="Name">Of the resource: lower-case.</param>
/// <param name="Rows">One text per field, in their order, invariant; read anew for each pass.</param>
internal sealed record ReleaseTable(
    string Name,
    string Title,
    string Description,
    IReadOnlyList<ReleaseField> Fields,
    IReadOnlyList<string> PrimaryKey,
    IReadOnlyList<ForeignKey> ForeignKeys,
    int Count,
    IEnumerable<IReadOnlyList<string>> Rows)
{
    public string File => Name + ".csv";
}
