namespace Evaluation.Report.Workbooks;

/// <summary>Where the rows of a template's sheet stand in the output: some rows became many, those below moved down.</summary>
internal sealed class RowMap
{
    private readonly SortedDictionary<int, int> extra = [];

    /// <summary>Nothing grows.</summary>
    public static RowMap Unchanged { get; } = new();

    public bool IsUnchanged => extra.Count == 0;

    /// <summary>Lets <paramref name="rows"/> more rows follow the row of the template.</summary>
    public void Grow(int row, int rows)
    {
        if (rows > 0)
            extra[row] = extra.GetValueOrDefault(row) + rows;
    }

    /// <summary>The row itself, or the first of its copies.</summary>
    public int First(int row)
    {
        var result = row;
        foreach (var (grown, rows) in extra)
        {
            if (grown >= row)
                break;
            result += rows;
        }
        return result;
    }

    /// <summary>The row itself, or the last of its copies.</summary>
    public int Last(int row) => First(row) + extra.GetValueOrDefault(row);
}
