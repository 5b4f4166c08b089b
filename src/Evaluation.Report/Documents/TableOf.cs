namespace Evaluation.Report.Documents;

/// <summary>A table described by its columns: a name and how to read the cell from an item.</summary>
public sealed class TableOf<T>(string name, Func<T, string> key, params (string Name, Func<T, Cell> Read)[] columns)
{
    public ReportTable From(IEnumerable<T> items, string whenEmpty = "无") => new(
        name,
        [.. columns.Select(c => c.Name)],
        [.. items.Select(item => new TableRow(key(item), [.. columns.Select(c => c.Read(item))]))],
        whenEmpty);
}
