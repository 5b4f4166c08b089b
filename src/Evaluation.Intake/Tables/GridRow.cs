namespace Evaluation.Intake.Tables;

/// <summary>One row of a sheet.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Cells">Those that hold anything, in the order of the file.</param>
internal sealed record GridRow(int Number, IReadOnlyList<GridCell> Cells)
{
    /// <returns><c>null</c> for an empty cell.</returns>
    public GridCell? At(int column)
    {
        foreach (var cell in Cells)
        {
            if (cell.Column == column)
                return cell;
        }

        return null;
    }
}
