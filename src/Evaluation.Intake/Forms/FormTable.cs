using Evaluation.Intake.Tables;
using Evaluation.Model.Problems;
using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Forms;

/// <summary>One of a form's tables, as it was found on a sheet.</summary>
internal sealed class FormTable
{
    private readonly string fileName;
    private readonly Grid grid;
    private readonly Dictionary<string, int> positions;
    private readonly Dictionary<int, MergedCells[]> blocks;
    private readonly Dictionary<int, GridRow> rowsByNumber = [];
    private readonly HashSet<GridRow> heads;

    /// <param name="positions">0-based column of each machine name that was found.</param>
    /// <param name="heads">The rows with the machine names and the headings.</param>
    public FormTable(string fileName, Grid grid, Dictionary<string, int> positions, IReadOnlyList<GridRow> heads)
    {
        (this.fileName, this.grid, this.positions) = (fileName, grid, positions);
        this.heads = [.. heads];
        var columns = positions.Values.ToHashSet();
        blocks = grid.Merges.Where(block => block.Bottom > block.Top && columns.Contains(block.Left))
            .GroupBy(block => block.Left)
            .ToDictionary(group => group.Key, group => group.OrderBy(block => block.Top).ToArray());
        foreach (var row in grid.Rows)
            rowsByNumber.TryAdd(row.Number, row);
        LastHead = heads.Max(row => row.Number);
    }

    /// <summary>Number of the row below which the table's own rows are looked for.</summary>
    public int LastHead { get; }

    public string Sheet => grid.Sheet;

    /// <summary>All rows of the sheet but the heads.</summary>
    public IEnumerable<FormRow> Rows => grid.Rows.Where(row => !heads.Contains(row)).Select(row => new FormRow(this, row));

    public Place Place => new(fileName, LastHead, null, grid.Sheet);

    public bool Has(FormColumn column) => positions.ContainsKey(column.Name);

    /// <param name="isSpread">An empty cell in a merged block takes what the block shows.</param>
    public FormCell Cell(GridRow row, FormColumn column, bool isSpread)
    {
        if (!positions.TryGetValue(column.Name, out var at))
            return new FormCell("", GridCellKind.Text, At(row.Number, 0));
        if (row.At(at) is { } own)
            return Cell(own, row.Number);
        return isSpread && BlockOver(row.Number, at) is { } block && rowsByNumber.TryGetValue(block.Top, out var first) && !heads.Contains(first) && first.At(at) is { } seen
            ? Cell(seen, block.Top)
            : new FormCell("", GridCellKind.Text, At(row.Number, at));
    }

    /// <summary>Blocks do not overlap: that which begins last above the row covers it, or none does.</summary>
    private MergedCells? BlockOver(int row, int column)
    {
        if (!blocks.TryGetValue(column, out var inColumn))
            return null;
        var (low, high) = (0, inColumn.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (inColumn[middle].Top < row)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && row <= inColumn[low - 1].Bottom ? inColumn[low - 1] : null;
    }

    private FormCell Cell(GridCell cell, int row) =>
        new(cell.Text, cell.Kind == GridCellKind.Text && Records.RowReader.IsErrorWord(cell.Text) ? GridCellKind.Error : cell.Kind, At(row, cell.Column));

    private Place At(int row, int column) => new(fileName, row, CellXml.Letters(column), grid.Sheet);
}
