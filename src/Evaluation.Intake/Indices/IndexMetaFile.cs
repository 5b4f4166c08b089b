using Evaluation.Intake.Records;
using Evaluation.Intake.Tables;
using Evaluation.Model.Indices;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Indices;

/// <summary>Reads META: one row per indicator, aggregate or helping column. The layout of COINr and the JRC COIN Tool.</summary>
public static class IndexMetaFile
{
    public static readonly TableColumns Columns = new(
        ["iCode", "Level", "Parent", "Direction", "Weight", "Type"],
        ["iName", "Unit", "Denominator", "Target", "goalpost_lower", "goalpost_upper"]);

    private static readonly Dictionary<string, IndexMetaType> Types =
        Enum.GetValues<IndexMetaType>().ToDictionary(t => t.ToString(), StringComparer.OrdinalIgnoreCase);

    public static Read<IndexMeta> Read(Table table)
    {
        var reader = new RowReader(table, Columns);
        var problems = new List<Problem>();
        var rows = new List<IndexMeta>();
        var (code, type) = (reader.Column("iCode"), reader.Column("Type"));
        foreach (var row in reader.Rows)
        {
            if (reader.Needed(row, code) is { } name && reader.Word(row, type, Types) is { } kind)
                rows.Add(new RowOf(table, row, problems).Read(name, kind));
        }

        var read = reader.Done(rows);
        return read with { Problems = [.. read.Problems.Concat(problems).OrderBy(p => p.Place.Row ?? 0)] };
    }

    /// <summary>The cells of one row.</summary>
    private sealed class RowOf(Table table, TableRow row, List<Problem> problems)
    {
        public IndexMeta Read(string code, IndexMetaType type)
        {
            var isNode = type is IndexMetaType.Indicator or IndexMetaType.Aggregate;
            var parent = Text("Parent");
            return new IndexMeta(
                code,
                Whole("Level", isNode),
                parent,
                Whole("Direction", type == IndexMetaType.Indicator) ?? 1,
                Number("Weight", isNode && parent.Length > 0) ?? 1,
                type,
                Text("Denominator"),
                Number("goalpost_lower", isNeeded: false),
                Number("goalpost_upper", isNeeded: false),
                Number("Target", isNeeded: false),
                row.Number);
        }

        private string Text(string column)
        {
            var text = row[table.IndexOf(column)].Trim();
            return IndexCell.IsAbsent(text) ? "" : text;
        }

        private double? Number(string column, bool isNeeded)
        {
            var text = Text(column);
            if (text.Length > 0)
                return IndexCell.Read(text, table.Place(row.Number, column), column, problems);
            if (isNeeded && table.IndexOf(column) >= 0)
                problems.Add(new Problem(RecordProblems.CellEmpty, table.Place(row.Number, column), column));
            return null;
        }

        private int? Whole(string column, bool isNeeded)
        {
            if (Number(column, isNeeded) is not { } number)
                return null;
            if (Math.Abs(number) <= 1000 && double.IsInteger(number))
                return (int)number;
            problems.Add(new Problem(RecordProblems.NotANumber, table.Place(row.Number, column), Text(column)));
            return null;
        }
    }
}
