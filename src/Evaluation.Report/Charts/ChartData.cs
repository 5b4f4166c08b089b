using Evaluation.Report.Documents;

namespace Evaluation.Report.Charts;

/// <summary>The figures of a chart, read from its table.</summary>
/// <param name="Categories">First to last, as printed.</param>
/// <param name="Values">One list per series of the chart, one value per category; <c>null</c>: a gap. Of a band the lower ends.</param>
/// <param name="Uppers">The upper ends of a band, with gaps where <paramref name="Values"/> has them; <c>null</c> for a series that is none.</param>
/// <param name="Whiskers">How far the whiskers of a series reach below and above its values; <c>null</c> for a series without.</param>
internal sealed record ChartData(
    IReadOnlyList<string> Categories,
    IReadOnlyList<IReadOnlyList<decimal?>> Values,
    IReadOnlyList<IReadOnlyList<decimal?>?> Uppers,
    IReadOnlyList<Whiskers?> Whiskers)
{
    public IEnumerable<decimal> Known => Values.Concat(Uppers.OfType<IReadOnlyList<decimal?>>()).SelectMany(v => v).OfType<decimal>().Concat(WhiskerEnds);

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
            [.. chart.Series.Select(s => Beside(s.Column, s.UpperColumn))],
            [.. chart.Series.Select(s => s.UpperColumn is { } upper ? Beside(upper, s.Column) : null)],
            [.. chart.Series.Select(s => s is { MinusColumn: { } minus, PlusColumn: { } plus } ? new Whiskers(Beside(minus, plus), Beside(plus, minus)) : null)]);

        // A band or a whisker has no width where one of its ends is missing.
        List<decimal?> Beside(string column, string? other)
        {
            var (at, otherAt) = (IndexOf(column), other is null ? -1 : IndexOf(other));
            return own.ConvertAll(r => otherAt >= 0 && ValueOf(r.Cells[otherAt]) is null ? null : ValueOf(r.Cells[at]));
        }

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

    private IEnumerable<decimal> WhiskerEnds =>
        Enumerable.Range(0, Values.Count).SelectMany(s => Enumerable.Range(0, Categories.Count).SelectMany(c =>
            WhiskerOf(s, c) is var (low, high) ? new[] { low, high } : []));

    /// <summary>Both ends of a value's whisker, lower first; <c>null</c>: it has none.</summary>
    public (decimal Low, decimal High)? WhiskerOf(int series, int category) =>
        Values[series][category] is { } value && Whiskers[series] is { } whiskers && whiskers.Minus[category] is { } minus && whiskers.Plus[category] is { } plus
            ? (value - minus, value + plus)
            : null;

    /// <summary>The series is the area between two columns.</summary>
    public bool IsBand(int series) => Uppers[series] is not null;

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
