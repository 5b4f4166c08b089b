using System.Globalization;
using Evaluation.Assess.Progress;
using Evaluation.Intake.Records;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Progressing;

/// <summary>Reads the table of <c>progress</c>: one series a row, empty cells absent, years also as <c>2015.0</c>.</summary>
internal sealed class ProgressTable
{
    public static readonly TableColumns Columns = new(
        ["indicator", "series", "base_value", "base_year", "current_value", "current_year", "direction", "limit", "target", "target_year"],
        []);

    private readonly Table table;
    private readonly List<Problem> problems = [];

    private ProgressTable(Table table) => this.table = table;

    /// <returns>One input a row of the table, in order.</returns>
    public static Read<OpenSdgInput> Read(Table table)
    {
        var reading = new ProgressTable(table);
        reading.problems.AddRange(table.Problems);
        reading.problems.AddRange(Columns.Needed
            .Where(name => table.IndexOf(name) < 0)
            .Select(name => new Problem(TableProblems.ColumnMissing, table.Place(table.HeaderRow, name), name)));
        return new Read<OpenSdgInput>([.. table.Rows.Select(reading.InputOf)], reading.problems);
    }

    private OpenSdgInput InputOf(TableRow row) => new(
        Number(row, "base_value"),
        Year(row, "base_year"),
        Number(row, "current_value"),
        Year(row, "current_year"),
        DirectionOf(row),
        Number(row, "limit"),
        Number(row, "target"),
        Year(row, "target_year"));

    private double? Number(TableRow row, string column)
    {
        var text = row[table.IndexOf(column)].Trim();
        if (text.Length == 0)
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return number;
        problems.Add(new Problem(RecordProblems.NotANumber, table.Place(row.Number, column), text));
        return null;
    }

    private int? Year(TableRow row, string column)
    {
        if (Number(row, column) is not { } number)
            return null;
        if (double.IsInteger(number) && number is >= 1000 and <= 9998)
            return (int)number;
        problems.Add(new Problem(RecordProblems.NotAPeriod, table.Place(row.Number, column), row[table.IndexOf(column)].Trim()));
        return null;
    }

    private Direction DirectionOf(TableRow row)
    {
        var text = row[table.IndexOf("direction")].Trim();
        switch (text)
        {
            case "1":
                return Direction.Higher;
            case "-1":
                return Direction.Lower;
            case "":
                return Direction.None;
            default:
                problems.Add(new Problem(RecordProblems.NotAWord, table.Place(row.Number, "direction"), text, "1, -1"));
                return Direction.None;
        }
    }
}
