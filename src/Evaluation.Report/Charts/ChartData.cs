using Evaluation.Report.Documents;

namespace Evaluation.Report.Charts;

/// <summary>The figures of a chart, read from its table.</summary>
/// <param name="Categories">First to last, as printed.</param>
/// <param name="Values">One list per series of the chart, one value per category; <c>null</c>: a gap.</param>
internal sealed record ChartData(IReadOnlyList<string> Categories, IReadOnlyList<IReadOnlyList<decimal?>> Values)
{
    public IEnumerable<decimal> Known => Values.SelectMany(v => v).OfType<decimal>();

    /// <summary>No value has a fraction.</summary>
    public bool IsWhole => Known.All(v => v == decimal.Truncate(v));

    /// <exception cref="ArgumentException">The chart names rows or columns that the table does not have.</exception>
    public static ChartData Of(ReportChart chart, ReportTable table, IReadOnlyList<TableRow> rows)
    {
        if (chart.RowCount < 1 || chart.FirstRow < 0 || chart.FirstRow + chart.RowCount > rows.Count)
            throw new ArgumentException($"chart {chart.Name} reads rows that table {table.Name} does not have", nameof(chart));
        var own = rows.Skip(chart.FirstRow).Take(chart.RowCount).ToList();
        var category = IndexOf(chart.Category);
        return new(
            own.ConvertAll(r => r.Cells[category].ToString()),
            [.. chart.Series.Select(s => IndexOf(s.Column)).Select(i => own.ConvertAll(r => ValueOf(r.Cells[i])))]);

        int IndexOf(string column)
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                if (table.Columns[i] == column)
                    return i;
            }
            throw new ArgumentException($"chart {chart.Name} reads the column {column}, which table {table.Name} does not have", nameof(chart));
        }
    }

    /// <summary>Index of a series' last value; <c>null</c>: it has none.</summary>
    public int? LastOf(int series)
    {
        for (var i = Categories.Count - 1; i >= 0; i--)
        {
            if (Values[series][i] is not null)
                return i;
        }
        return null;
    }

    // Words in a cell (a figure that cannot be given) are a gap.
    private static decimal? ValueOf(Cell cell) => cell.Kind == CellKind.Number ? cell.Number : null;
}
