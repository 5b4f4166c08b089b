using System.Globalization;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Records;

/// <summary>Reads task-indicators/YEAR.csv.</summary>
public static class TaskIndicatorRows
{
    public static readonly TableColumns Columns = new(["task_no", "indicator", "role"], []);

    private static readonly Dictionary<string, IndicatorRole> roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["outcome"] = IndicatorRole.Outcome,
        ["output"] = IndicatorRole.Output,
    };

    /// <param name="plan">Whose tasks are meant; <c>null</c> where it is not at hand, and the numbers are taken as they are.</param>
    public static Read<TaskIndicator> Read(Table table, IReadOnlyList<Indicator> indicators, Plan? plan)
    {
        var reader = new RowReader(table, Columns);
        var codes = new KnownCodes<Indicator>(indicators, i => i.Code, i => i.Name);
        var (task, indicator, role) = (reader.Column("task_no"), reader.Column("indicator"), reader.Column("role"));
        var keys = new Keys<(int, string), TaskIndicator>(reader);
        var rows = new List<TaskIndicator>();
        foreach (var row in reader.Rows)
        {
            var (number, known, part) = (reader.Ordinal(row, task), codes.Find(reader, row, indicator), reader.Word(row, role, roles));
            if (number is { } wanted && plan is not null && plan.Tasks.All(t => t.Number != wanted))
            {
                reader.Add(RecordProblems.TaskUnknown, row, task, Words(wanted), Words(plan.Year));
                continue;
            }

            if (number is null || known is null || part is null)
                continue;
            var link = new TaskIndicator(number.Value, known.Code, part.Value);
            if (keys.IsNew((number.Value, known.Code), link, row, indicator, key => $"{key.Item1} {key.Item2}"))
                rows.Add(link);
        }

        return reader.Done<TaskIndicator>(rows);
    }

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
