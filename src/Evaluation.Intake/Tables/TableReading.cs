using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tables;

/// <summary>What came of opening a file: its tables, or why there are none.</summary>
/// <param name="Tables">One for a CSV file; one per sheet that holds anything, in the workbook's order.</param>
public sealed record TableReading(string FileName, IReadOnlyList<Table> Tables, IReadOnlyList<Problem> Problems)
{
    /// <returns>The first table with every needed column; without one, that with the most of them; <c>null</c> when there is no table.</returns>
    public Table? Find(TableColumns columns) =>
        Tables.MaxBy(table => columns.Needed.Count(name => table.IndexOf(name) >= 0));

    /// <summary>Reads the table that has the wanted columns, and joins the file's problems with those of its rows.</summary>
    public Read<T> Rows<T>(TableColumns columns, Func<Table, Read<T>> read)
    {
        if (Find(columns) is not { } table)
            return new Read<T>([], Problems.Count > 0 ? Problems : [new Problem(TableProblems.Empty, new Place(FileName))]);
        var rows = read(table);
        return Problems.Count == 0 ? rows : rows with { Problems = [.. Problems, .. rows.Problems] };
    }
}
