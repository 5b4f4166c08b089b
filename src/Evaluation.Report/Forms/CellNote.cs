using Evaluation.Model.Problems;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Forms;

/// <summary>What is written on one cell.</summary>
/// <param name="Row">1-based.</param>
/// <param name="Column">1-based.</param>
internal sealed record CellNote(int Row, int Column, string Text)
{
    /// <summary>Who writes it.</summary>
    public const string Author = "办公室";

    /// <summary>First line of every note, by which it is known when the copy comes back and is checked again.</summary>
    public const string Mark = "【报送检查】";

    private const int MaxRow = 1_048_576, MaxColumn = 16_384;

    public string Address => new CellRange(Column, Row, Column, Row).ToString();

    /// <summary>One note a cell, problems on the same cell joined in order. Problems of other sheets, and those that name no cell, give none.</summary>
    public static IReadOnlyList<CellNote> Of(IEnumerable<Problem> problems, string sheet) =>
        [.. from problem in problems
            where string.Equals(problem.Place.Sheet, sheet, StringComparison.OrdinalIgnoreCase)
            let cell = CellOf(problem.Place)
            where cell is not null
            group $"{problem.Chinese}（{problem.Code.Id}）" by cell.Value into lines
            orderby lines.Key.Row, lines.Key.Column
            select new CellNote(lines.Key.Row, lines.Key.Column, CellXml.Cut($"{Mark}\n{string.Join('\n', lines)}"))];

    /// <returns><c>null</c> where the place names no cell.</returns>
    public static (int Row, int Column)? CellOf(Place place)
    {
        if (place is not { Sheet: not null, Row: >= 1 and <= MaxRow and var row, Column: { Length: >= 1 and <= 3 } letters } || !letters.All(char.IsAsciiLetterUpper))
            return null;
        var column = Columns.Number(letters);
        return column <= MaxColumn ? (row, column) : null;
    }
}
