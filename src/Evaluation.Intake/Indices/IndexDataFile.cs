using Evaluation.Intake.Records;
using Evaluation.Intake.Tables;
using Evaluation.Model.Indices;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Indices;

/// <summary>Reads DATA: one row per unit, one column per indicator. The layout of COINr and the JRC COIN Tool.</summary>
/// <remarks>The codes of indicators match to the letter, as in R.</remarks>
public static class IndexDataFile
{
    public static readonly TableColumns Columns = new(["uCode"], ["uName", "Time"]);

    /// <param name="meta">Tells which columns are numbers and which are labels.</param>
    /// <returns>One data table; with it, every cell that is no number, and every column that META lacks.</returns>
    public static Read<IndexData> Read(Table table, IReadOnlyList<IndexMeta> meta)
    {
        var problems = table.Problems.Concat(Headers(table, meta)).ToList();
        if (problems.Exists(p => p.Code == TableProblems.ColumnMissing || p.Code == TableProblems.ColumnTwice))
            return new Read<IndexData>([], problems);
        var types = meta.GroupBy(m => m.Code, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var found = table.Headers.Select((header, place) => (place, row: types.GetValueOrDefault(header))).Where(c => c.row is not null).ToList();
        var data = new IndexData(
            table.FileName,
            Units(table, problems),
            [.. found.Where(c => c.row!.Type is IndexMetaType.Indicator or IndexMetaType.Denominator).Select(c => Numbers(table, c.place, c.row!.Code, problems))],
            [.. found.Where(c => c.row!.Type is IndexMetaType.Group).Select(c => Labels(table, c.place, c.row!.Code))]);
        return new Read<IndexData>([data], [.. problems.OrderBy(p => p.Place.Row ?? 0)]);
    }

    private static IEnumerable<Problem> Headers(Table table, IReadOnlyList<IndexMeta> meta)
    {
        var known = meta.Where(m => m.Type != IndexMetaType.Aggregate).Select(m => m.Code).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (table.IndexOf("uCode") < 0)
            yield return new Problem(TableProblems.ColumnMissing, table.Place(table.HeaderRow, "uCode"), "uCode");
        foreach (var header in table.Headers.Where(h => h.Length > 0))
        {
            if (!seen.Add(header))
                yield return new Problem(TableProblems.ColumnTwice, table.Place(table.HeaderRow, header), header);
            else if (!known.Contains(header) && !Columns.All.Contains(header, StringComparer.OrdinalIgnoreCase))
                yield return new Problem(IndexFileProblems.IndicatorUnknown, table.Place(table.HeaderRow, header), header);
        }
    }

    private static List<IndexUnit> Units(Table table, List<Problem> problems)
    {
        var column = table.IndexOf("uCode");
        var units = new List<IndexUnit>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            if (row[column].Trim().Length == 0)
                problems.Add(new Problem(RecordProblems.CellEmpty, table.Place(row.Number, "uCode"), "uCode"));
            units.Add(new IndexUnit(row[column].Trim(), row.Number));
        }

        return units;
    }

    private static IndexColumn Numbers(Table table, int column, string code, List<Problem> problems)
    {
        var values = new double?[table.Rows.Count];
        for (var unit = 0; unit < values.Length; unit++)
        {
            var row = table.Rows[unit];
            values[unit] = IndexCell.Read(row[column].Trim(), table.Place(row.Number, code), code, problems);
        }

        return new IndexColumn(code, values);
    }

    private static IndexGrouping Labels(Table table, int column, string code) =>
        new(code, [.. table.Rows.Select(row => IndexCell.IsAbsent(row[column].Trim()) ? "" : row[column].Trim())]);
}
