using System.Globalization;
using Evaluation.Intake.Records;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Releases;

namespace Evaluation.Intake.Releases;

/// <summary>Reads calendar/releases.csv: when figures come out, as their producers state it.</summary>
public static class StatedLagRows
{
    public static readonly TableColumns Columns = new(["indicator", "lag_days", "source"], []);

    private const int MinDays = -366;
    private const int MaxDays = 3660;

    public static Read<StatedLag> Read(Table table, IReadOnlyList<Indicator> indicators)
    {
        var reader = new RowReader(table, Columns);
        var codes = new KnownCodes<Indicator>(indicators, i => i.Code, i => i.Name);
        var (indicator, days, source) = (reader.Column("indicator"), reader.Column("lag_days"), reader.Column("source"));
        var keys = new Keys<string, StatedLag>(reader);
        var lags = new List<StatedLag>();
        foreach (var row in reader.Rows)
        {
            var (known, number, origin) = (codes.Find(reader, row, indicator), Days(reader, row, days), reader.Needed(row, source));
            if (known is null || number is not { } lag || origin is null)
                continue;
            var read = new StatedLag(known.Code, lag, origin);
            if (keys.IsNew(known.Code, read, row, indicator, key => key))
                lags.Add(read);
        }

        return reader.Done<StatedLag>(lags);
    }

    private static int? Days(RowReader reader, TableRow row, Column column)
    {
        if (reader.Number(row, column) is not { } number)
            return null;
        if (decimal.IsInteger(number) && number is >= MinDays and <= MaxDays)
            return (int)number;
        reader.Add(ReleaseProblems.LagRange, row, column, number.ToString(CultureInfo.InvariantCulture));
        return null;
    }
}
