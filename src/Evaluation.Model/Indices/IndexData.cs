namespace Evaluation.Model.Indices;

/// <summary>A DATA table: units in rows, indicators in columns.</summary>
/// <param name="Source">Name of the file, for problems.</param>
/// <param name="Units">In the order of the file.</param>
/// <param name="Columns">Indicators and denominators, in the order of the file.</param>
public sealed record IndexData(
    string Source,
    IReadOnlyList<IndexUnit> Units,
    IReadOnlyList<IndexColumn> Columns,
    IReadOnlyList<IndexGrouping> Groupings)
{
    /// <summary>Without labels, as most tables are.</summary>
    public IndexData(string source, IReadOnlyList<IndexUnit> units, IReadOnlyList<IndexColumn> columns)
        : this(source, units, columns, [])
    {
    }
}
