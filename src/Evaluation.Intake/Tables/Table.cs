using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tables;

/// <summary>A header row and the rows below it, from a CSV file or one sheet of a workbook.</summary>
/// <param name="fileName">Without folders.</param>
/// <param name="sheet"><c>null</c> for a CSV file.</param>
/// <param name="headers">Trimmed.</param>
/// <param name="headerRow">1-based line or row of the headers.</param>
/// <param name="problems">What is wrong with the table itself, whatever is read from it.</param>
public sealed class Table(
    string fileName,
    string? sheet,
    IReadOnlyList<string> headers,
    int headerRow,
    IReadOnlyList<TableRow> rows,
    IReadOnlyList<Problem> problems)
{
    public string FileName { get; } = fileName;

    public string? Sheet { get; } = sheet;

    public IReadOnlyList<string> Headers { get; } = headers;

    public int HeaderRow { get; } = headerRow;

    /// <summary>Rows that hold anything, in order.</summary>
    public IReadOnlyList<TableRow> Rows { get; } = rows;

    public IReadOnlyList<Problem> Problems { get; } = problems;

    /// <param name="row">1-based; <c>null</c>: the table as a whole.</param>
    /// <param name="column">Header of the column.</param>
    public Place Place(int? row = null, string? column = null) => new(FileName, row, column, Sheet);

    /// <returns>0-based column of a header, whatever its case; -1 where there is none.</returns>
    public int IndexOf(string header)
    {
        for (var i = 0; i < Headers.Count; i++)
        {
            if (Headers[i].Equals(header, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
