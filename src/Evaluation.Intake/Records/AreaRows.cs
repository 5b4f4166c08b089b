using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Records;

/// <summary>Reads areas.csv.</summary>
public static class AreaRows
{
    public static readonly TableColumns Columns = new(["code", "name", "level", "parent", "region"], []);

    public static Read<Area> Read(Table table)
    {
        var reader = new RowReader(table, Columns);
        var (code, name, level) = (reader.Column("code"), reader.Column("name"), reader.Column("level"));
        var (parent, region) = (reader.Column("parent"), reader.Column("region"));
        var codes = reader.Rows.Select(row => row[code.Index].Trim()).ToHashSet(StringComparer.Ordinal);
        var keys = new Keys<string, Area>(reader);
        var areas = new List<Area>();
        foreach (var row in reader.Rows)
        {
            if (reader.Needed(row, code) is not { } ownCode || reader.Needed(row, name) is not { } ownName)
                continue;
            var above = reader.Text(row, parent) ?? "";
            if (above.Length > 0 && !codes.Contains(above))
                reader.Add(RecordProblems.CodeUnknown, row, parent, parent.Name, above);
            var area = new Area(ownCode, ownName, reader.Text(row, level) ?? "", above, reader.Text(row, region) ?? "");
            if (keys.IsNew(ownCode, area, row, code, key => key))
                areas.Add(area);
        }

        return reader.Done<Area>(areas);
    }
}
