using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Records;

/// <summary>Reads targets.csv.</summary>
public static class TargetRows
{
    public static readonly TableColumns Columns = new(
        ["indicator", "document", "baseline_period", "baseline_value", "target_period", "target_value", "nature", "source"],
        ["note", "in_force_from"]);

    public static Read<Target> Read(Table table, IReadOnlyList<Indicator> indicators)
    {
        var reader = new RowReader(table, Columns);
        var codes = new KnownCodes<Indicator>(indicators, i => i.Code, i => i.Name);
        var (indicator, document, nature) = (reader.Column("indicator"), reader.Column("document"), reader.Column("nature"));
        var (source, note, inForceFrom) = (reader.Column("source"), reader.Column("note"), reader.Column("in_force_from"));
        var keys = new Keys<(string, string, Period, DateOnly?), Target>(reader);
        var targets = new List<Target>();
        foreach (var row in reader.Rows)
        {
            var (known, paper) = (codes.Find(reader, row, indicator), reader.Needed(row, document));
            var (baseline, baselineValue) = Baseline(reader, row);
            var goal = reader.Period(row, reader.Column("target_period"));
            var goalValue = reader.Number(row, reader.Column("target_value"));
            var from = reader.Date(row, inForceFrom, isNeeded: false);
            if (baseline is { } early && goal is { } late && late.LastDay <= early.LastDay)
                reader.AddRow(RecordProblems.TargetNotAfterBaseline, row, late.ToString(), early.ToString());
            if (known is null || paper is null || goal is null || goalValue is null)
                continue;
            var target = new Target(
                known.Code, paper, baseline, baselineValue, goal.Value, goalValue.Value,
                reader.Text(row, nature) ?? "", reader.Text(row, source) ?? "", reader.Text(row, note) ?? "", from);
            if (keys.IsNew((known.Code, paper, goal.Value, from), target, row, indicator, key => $"{key.Item1} {key.Item3} ({key.Item2})"))
                targets.Add(target);
        }

        return reader.Done<Target>(targets);
    }

    private static (Period? Period, decimal? Value) Baseline(RowReader reader, TableRow row)
    {
        var (periodColumn, valueColumn) = (reader.Column("baseline_period"), reader.Column("baseline_value"));
        var period = reader.Period(row, periodColumn, isNeeded: false);
        var value = reader.Number(row, valueColumn, isNeeded: false);
        var isHalf = string.IsNullOrWhiteSpace(row[periodColumn.Index]) != string.IsNullOrWhiteSpace(row[valueColumn.Index]);
        if (isHalf && periodColumn.IsThere && valueColumn.IsThere)
            reader.AddRow(RecordProblems.BaselineHalf, row);
        return period is null || value is null ? (null, null) : (period, value);
    }
}
