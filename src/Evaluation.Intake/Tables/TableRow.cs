namespace Evaluation.Intake.Tables;

/// <summary>One row of a table.</summary>
/// <param name="number">1-based line where the record starts, or row of the sheet.</param>
public readonly struct TableRow(int number, string[] cells)
{
    private readonly string[] cells = cells;

    public int Number { get; } = number;

    /// <summary>Text of a cell as it came, untrimmed; empty past the row's end.</summary>
    /// <param name="column">0-based.</param>
    public string this[int column] => cells is not null && column >= 0 && column < cells.Length ? cells[column] ?? "" : "";
}
