using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Records;

/// <summary>Reads indicators.csv.</summary>
public static class IndicatorRows
{
    public static readonly TableColumns Columns =
        new(["code", "name", "unit", "direction", "semantics", "dimension", "frequency", "agency"], []);

    private static readonly Dictionary<string, Direction> directions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["higher"] = Direction.Higher,
        ["lower"] = Direction.Lower,
        ["none"] = Direction.None,
    };

    private static readonly Dictionary<string, Semantics> kinds = Enum.GetValues<Semantics>()
        .ToDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> frequencies = new[] { "A", "S", "Q", "M" }.ToDictionary(f => f, StringComparer.Ordinal);

    public static Read<Indicator> Read(Table table, AgencyDirectory agencies)
    {
        var reader = new RowReader(table, Columns);
        var (code, name, unit) = (reader.Column("code"), reader.Column("name"), reader.Column("unit"));
        var (direction, semantics, dimension) = (reader.Column("direction"), reader.Column("semantics"), reader.Column("dimension"));
        var (frequency, agency) = (reader.Column("frequency"), reader.Column("agency"));
        var keys = new Keys<string, Indicator>(reader);
        var indicators = new List<Indicator>();
        foreach (var row in reader.Rows)
        {
            var (ownCode, ownName, ownUnit) = (reader.Needed(row, code), reader.Needed(row, name), reader.Needed(row, unit));
            var (way, kind) = (reader.Word(row, direction, directions), reader.Word(row, semantics, kinds));
            var (often, source) = (Frequency(reader, row, frequency), reader.Agency(row, agency, agencies));
            if (ownCode is null || ownName is null || ownUnit is null || way is null || kind is null || often is null || source is null)
                continue;
            var indicator = new Indicator(
                ownCode, ownName, ownUnit, way.Value, kind.Value, reader.Text(row, dimension) ?? "", often, source.Name);
            if (keys.IsNew(ownCode, indicator, row, code, key => key))
                indicators.Add(indicator);
        }

        return reader.Done<Indicator>(indicators);
    }

    private static string? Frequency(RowReader reader, TableRow row, Column column)
    {
        if (reader.Needed(row, column) is not { } text)
            return null;
        if (frequencies.TryGetValue(text, out var frequency))
            return frequency;
        reader.Add(RecordProblems.NotAWord, row, column, text, string.Join(", ", frequencies.Keys));
        return null;
    }
}
