namespace Evaluation.Assess.Indices;

/// <summary>Units by columns, stored column by column, with a mark for every cell that has a value.</summary>
/// <remarks>A cell without a value holds 0 and is never read: no NaN stands in a table. Units and columns are in ordinal order of
/// their codes, whatever the input's order, so that every sum is taken in the same order and a score is the same to the bit.</remarks>
public sealed class IndexTable
{
    private readonly double[] values;
    private readonly bool[] present;

    public IndexTable(IReadOnlyList<string> units, IReadOnlyList<string> columns)
    {
        (Units, Columns) = (units, columns);
        values = new double[units.Count * columns.Count];
        present = new bool[values.Length];
    }

    public IReadOnlyList<string> Units { get; }

    public IReadOnlyList<string> Columns { get; }

    public Span<double> Values(int column) => values.AsSpan(column * Units.Count, Units.Count);

    /// <summary>Which cells of a column have a value.</summary>
    public Span<bool> Present(int column) => present.AsSpan(column * Units.Count, Units.Count);

    /// <returns>The value; <c>null</c> where there is none.</returns>
    public double? this[int unit, int column] => present[Cell(unit, column)] ? values[Cell(unit, column)] : null;

    /// <exception cref="ArgumentOutOfRangeException">The value is not finite: the caller must have refused it by name.</exception>
    public void Set(int unit, int column, double? value)
    {
        if (value is { } given && !double.IsFinite(given))
            throw new ArgumentOutOfRangeException(nameof(value), $"{Columns[column]} of {Units[unit]} is not finite.");
        values[Cell(unit, column)] = value ?? 0;
        present[Cell(unit, column)] = value is not null;
    }

    /// <returns>0-based column of the code; −1 where there is none.</returns>
    public int ColumnOf(string code)
    {
        for (var column = 0; column < Columns.Count; column++)
        {
            if (Columns[column].Equals(code, StringComparison.Ordinal))
                return column;
        }

        return -1;
    }

    /// <summary>Takes over every cell of a table of the same shape.</summary>
    public void CopyFrom(IndexTable other)
    {
        other.values.CopyTo(values, 0);
        other.present.CopyTo(present, 0);
    }

    /// <summary>A table of its own with the same cells.</summary>
    public IndexTable Copy()
    {
        var copy = new IndexTable(Units, Columns);
        copy.CopyFrom(this);
        return copy;
    }

    private int Cell(int unit, int column) => (column * Units.Count) + unit;
}
