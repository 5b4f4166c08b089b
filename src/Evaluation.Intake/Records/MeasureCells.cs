using System.Globalization;
using Evaluation.Intake.Tables;
using Evaluation.Model;

namespace Evaluation.Intake.Records;

/// <summary>Reads <c>task_no</c> and <c>measure_no</c> against the plan.</summary>
internal static class MeasureCells
{
    /// <returns><c>null</c> where the plan has no such measure, which is then a problem.</returns>
    public static (PlanTask Task, int Measure)? Read(RowReader reader, TableRow row, Plan plan)
    {
        var (taskColumn, measureColumn) = (reader.Column("task_no"), reader.Column("measure_no"));
        var (number, measure) = (reader.Ordinal(row, taskColumn), reader.Ordinal(row, measureColumn));
        if (number is null)
            return null;
        if (plan.Tasks.FirstOrDefault(t => t.Number == number) is not { } task)
        {
            reader.Add(RecordProblems.TaskUnknown, row, taskColumn, Words(number.Value), Words(plan.Year));
            return null;
        }

        if (measure is { } wanted && task.Measures.All(m => m.Number != wanted))
        {
            reader.Add(RecordProblems.MeasureUnknown, row, measureColumn, Words(task.Number), Words(task.Measures.Count), Words(wanted));
            return null;
        }

        return measure is null ? null : (task, measure.Value);
    }

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
