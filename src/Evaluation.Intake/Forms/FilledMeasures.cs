using System.Globalization;
using Evaluation.Model;
using Evaluation.Model.Reporting;
using static Evaluation.Model.Reporting.FormColumns;

namespace Evaluation.Intake.Forms;

/// <summary>What an agency reports on its measures.</summary>
internal static class FilledMeasures
{
    public const int MaxProgress = 4_000;
    public const int MaxEvidence = 1_000;

    /// <summary>A row left empty gives no delivery.</summary>
    public static IReadOnlyList<Delivery> Read(IReadOnlyList<(string Key, FormRow Row)> rows, FormContext form)
    {
        var deliveries = new List<Delivery>();
        foreach (var (key, row) in rows)
        {
            var before = form.Problems.Errors;
            if (!row.IsBlank(Measures.Skip(1)) && Read(key, row, form) is { } delivery && form.Problems.Errors == before)
                deliveries.Add(delivery);
        }

        return deliveries;
    }

    private static Delivery? Read(string key, FormRow row, FormContext form)
    {
        var status = form.Cells.Status(row[MeasureStatus], key);
        var percent = form.Cells.Percent(row[MeasurePercent], status);
        var text = form.Cells.Text(row[MeasureProgress], MaxProgress);
        var date = form.Cells.Date(row[MeasureDate]);
        var evidence = form.Cells.Text(row[MeasureEvidence], MaxEvidence);
        if (status == DeliveryStatus.Completed && percent is < 100)
            form.Problems.Add(FormProblems.PercentNotFull, row[MeasurePercent], FormText.Words(percent.Value));
        if (status == DeliveryStatus.NotStarted && percent is > 0)
            form.Problems.Add(FormProblems.PercentNotZero, row[MeasurePercent], FormText.Words(percent.Value));
        if (Numbers(key, form.Plan) is not { } about)
        {
            form.Problems.Add(FormProblems.RowUnknown, row.Own(MeasureKey), key);
            return null;
        }

        if (status is null || text is null || evidence is null)
            return null;
        var identity = form.Structure.Identity;
        return new Delivery(
            identity.PlanYear, about.Task, about.Measure, form.Agency.Name, status.Value, percent, text, date, evidence, form.Source, form.Expect.ReportedOn)
        {
            Period = identity.Period,
        };
    }

    /// <returns><c>null</c> where the plan has no such measure.</returns>
    private static (int Task, int Measure)? Numbers(string key, Plan plan)
    {
        foreach (var task in plan.Tasks.Where(task => key.StartsWith(task.Number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)))
        {
            if (task.Measures.FirstOrDefault(measure => FormMeasure.KeyOf(task.Number, measure.Number) == key) is { } measure)
                return (task.Number, measure.Number);
        }

        return null;
    }
}
