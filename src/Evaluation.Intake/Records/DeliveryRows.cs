using System.Globalization;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Records;

/// <summary>Reads deliveries/*.csv against the plan they report on.</summary>
public static class DeliveryRows
{
    public static readonly TableColumns Columns =
        new(["task_no", "measure_no", "agency", "status", "percent", "text", "date", "evidence", "source"], []);

    internal static readonly Dictionary<string, DeliveryStatus> Statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["not_started"] = DeliveryStatus.NotStarted,
        ["in_progress"] = DeliveryStatus.InProgress,
        ["completed"] = DeliveryStatus.Completed,
        ["ongoing"] = DeliveryStatus.Ongoing,
        ["not_applicable"] = DeliveryStatus.NotApplicable,
        ["未启动"] = DeliveryStatus.NotStarted,
        ["推进中"] = DeliveryStatus.InProgress,
        ["已完成"] = DeliveryStatus.Completed,
        ["常态化推进"] = DeliveryStatus.Ongoing,
        ["不适用"] = DeliveryStatus.NotApplicable,
    };

    /// <summary>A row without a date counts as reported on the last day of the plan's year.</summary>
    public static Read<Delivery> Read(Table table, Plan plan, AgencyDirectory agencies)
    {
        var reader = new RowReader(table, Columns);
        var parts = new AssignedAgencies(plan, agencies);
        var (status, text, evidence) = (reader.Column("status"), reader.Column("text"), reader.Column("evidence"));
        var (percent, date, source) = (reader.Column("percent"), reader.Column("date"), reader.Column("source"));
        var agencyColumn = reader.Column("agency");
        var keys = new Keys<(int, int, string, DateOnly), Delivery>(reader);
        var deliveries = new List<Delivery>();
        foreach (var row in reader.Rows)
        {
            var measure = MeasureCells.Read(reader, row, plan);
            var agency = reader.Agency(row, agencyColumn, agencies);
            var (done, share) = (reader.Word(row, status, Statuses), reader.Percent(row, percent));
            var isDated = !string.IsNullOrWhiteSpace(row[date.Index]);
            var day = reader.Date(row, date, isNeeded: false);
            if (measure is not { } about || agency is null || done is null || (isDated && day is null) || !IsAssigned(reader, row, parts, about.Task, agency))
                continue;
            var reported = day ?? new DateOnly(plan.Year, 12, 31);
            var delivery = new Delivery(
                plan.Year, about.Task.Number, about.Measure, agency.Name, done.Value, share,
                reader.Text(row, text) ?? "", day, reader.Text(row, evidence) ?? "", reader.Text(row, source) ?? "", reported);
            if (keys.IsNew((about.Task.Number, about.Measure, agency.Name, reported), delivery, row, agencyColumn, Name))
                deliveries.Add(delivery);
        }

        return reader.Done<Delivery>(deliveries);
    }

    private static bool IsAssigned(RowReader reader, TableRow row, AssignedAgencies parts, PlanTask task, Agency agency)
    {
        if (parts.Has(task, agency))
            return true;
        var assigned = string.Join("、", task.Assignments.Select(a => a.AsPrinted));
        reader.Add(RecordProblems.NotAssigned, row, reader.Column("agency"), agency.Name, Words(task.Number), assigned);
        return false;
    }

    private static string Name((int Task, int Measure, string Agency, DateOnly Day) key) =>
        string.Create(CultureInfo.InvariantCulture, $"{key.Task}-{key.Measure} {key.Agency} {key.Day:yyyy-MM-dd}");

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
