using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Records;

/// <summary>Reads observations/*.csv.</summary>
/// <remarks>
/// A table without the columns area or released_on is refused, but its rows are given all the same, as of the whole country
/// and of the last day there is, so that the plausibility rules can still say what is wrong with each.
/// </remarks>
public static class ObservationRows
{
    public static readonly TableColumns Columns =
        new(["indicator", "area", "period", "value", "unit", "released_on"], ["status", "source", "note"]);

    private const string wholeCountry = "CN";

    private static readonly string[] changeWords = ["增长", "增速", "增幅", "变化", "变动", "同比", "环比"];

    private static readonly Dictionary<string, ObservationStatus> statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["published"] = ObservationStatus.Published,
        ["estimated"] = ObservationStatus.Estimated,
        ["imputed"] = ObservationStatus.Imputed,
    };

    /// <returns>In the order of the table; one row for each key.</returns>
    public static Read<IncomingObservation> Read(Table table, IReadOnlyList<Indicator> indicators, IReadOnlyList<Area> areas)
    {
        var reader = new RowReader(table, Columns);
        var cells = new ObservationCells(reader, indicators, areas);
        var keys = new Keys<(string, string, Period, DateOnly), decimal>(reader);
        var rows = new List<IncomingObservation>(table.Rows.Count);
        foreach (var row in reader.Rows)
        {
            if (cells.Read(row) is { } observation
                && keys.IsNew((observation.Indicator, observation.Area, observation.Period, observation.ReleasedOn), observation.Value, row, cells.Value, Name))
                rows.Add(new IncomingObservation(observation, table, row.Number));
        }

        return reader.Done<IncomingObservation>(rows);
    }

    private static string Name((string Indicator, string Area, Period Period, DateOnly ReleasedOn) key) =>
        $"{key.Indicator} {key.Area} {key.Period} ({key.ReleasedOn:yyyy-MM-dd})";

    /// <summary>The columns of one table, looked up once.</summary>
    private sealed class ObservationCells(RowReader reader, IReadOnlyList<Indicator> indicators, IReadOnlyList<Area> areas)
    {
        private readonly KnownCodes<Indicator> knownIndicators = new(indicators, i => i.Code, i => i.Name);
        private readonly KnownCodes<Area> knownAreas = new(areas, a => a.Code, a => a.Name);
        private readonly Column indicator = reader.Column("indicator");
        private readonly Column area = reader.Column("area");
        private readonly Column period = reader.Column("period");
        private readonly Column unit = reader.Column("unit");
        private readonly Column releasedOn = reader.Column("released_on");
        private readonly Column status = reader.Column("status");
        private readonly Column source = reader.Column("source");
        private readonly Column note = reader.Column("note");

        public Column Value { get; } = reader.Column("value");

        /// <returns><c>null</c> when any needed cell can't be read; each such cell is a problem.</returns>
        public Observation? Read(TableRow row)
        {
            var known = knownIndicators.Find(reader, row, indicator);
            var place = area.IsThere ? knownAreas.Find(reader, row, area)?.Code : wholeCountry;
            var when = reader.Period(row, period);
            var value = reader.Number(row, Value);
            var day = releasedOn.IsThere ? reader.Date(row, releasedOn) : DateOnly.MaxValue;
            var firmness = string.IsNullOrWhiteSpace(row[status.Index]) ? ObservationStatus.Published : reader.Word(row, status, statuses);
            var measured = reader.Needed(row, unit);
            if (known is null || measured is null || !Fits(row, known, measured) || !IsPossible(row, known, value))
                return null;
            if (place is null || when is null || value is null || day is null || firmness is null)
                return null;
            return new Observation(
                known.Code, place, when.Value, value.Value, known.Unit, day.Value, firmness.Value,
                reader.Text(row, source) ?? "", reader.Text(row, note) ?? "");
        }

        private bool Fits(TableRow row, Indicator known, string measured)
        {
            if (measured == known.Unit || (measured is "％" && known.Unit == "%"))
                return true;
            reader.Add(RecordProblems.UnitMismatch, row, unit, measured, known.Code, known.Unit);
            return false;
        }

        /// <summary>A share lies within 0–100 %; a rate of change may be anything.</summary>
        private bool IsPossible(TableRow row, Indicator known, decimal? value)
        {
            if (value is null or (>= 0 and <= 100) || known.Unit != "%" || known.Semantics != Semantics.Ratio || IsChange(known.Name))
                return true;
            reader.Add(RecordProblems.PercentRange, row, Value, row[Value.Index].Trim());
            return false;
        }

        private static bool IsChange(string name) => Array.Exists(changeWords, word => name.Contains(word, StringComparison.Ordinal));
    }
}
