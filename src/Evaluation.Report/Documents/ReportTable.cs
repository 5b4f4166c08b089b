namespace Evaluation.Report.Documents;

/// <summary>A repeating table. A template shows it with one pattern row of <c>{{name.column}}</c> placeholders.</summary>
/// <param name="Name">Lower-case, such as <c>tasks</c>.</param>
/// <param name="Columns">Names of the columns, such as <c>number</c>.</param>
/// <param name="Count">Number of rows, known before they are read.</param>
/// <param name="Rows">Read once, in order; may be produced as it is read. Tables that charts or links refer to are lists.</param>
/// <param name="WhenEmpty">Printed when there are no rows, such as 无: in the first column that takes it on one line, else in the widest.</param>
public sealed record ReportTable(
    string Name,
    IReadOnlyList<string> Columns,
    int Count,
    IEnumerable<TableRow> Rows,
    string WhenEmpty)
{
    public ReportTable(string name, IReadOnlyList<string> columns, IReadOnlyList<TableRow> rows, string whenEmpty = "无")
        : this(name, columns, rows.Count, rows, whenEmpty)
    {
    }
}
