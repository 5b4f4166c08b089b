using System.Globalization;
using System.Text.Json;
using Evaluation.Intake.Plans;
using Evaluation.Model;

namespace Evaluation.Host.Cli;

/// <summary>A plan as JSON: the columns of the table, with every measure and every agency of its own.</summary>
internal static class PlanJson
{
    public static void Write(Utf8JsonWriter json, Plan plan)
    {
        json.WriteStartObject();
        json.WriteNumber("year", plan.Year);
        json.WriteString("title", plan.Title);
        json.WriteString("issuing_body", plan.IssuingBody);
        json.WriteString("text_sha256", plan.TextHash);
        json.WriteStartArray("tasks");
        foreach (var task in plan.Tasks)
            WriteTask(json, task);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTask(Utf8JsonWriter json, PlanTask task)
    {
        json.WriteStartObject();
        json.WriteNumber("task_no", task.Number);
        json.WriteString("chapter", task.Chapter);
        json.WriteString("section", task.Section);
        json.WriteString("mode", PlanTable.Words(task.Mode));
        json.WriteString("lead", task.Lead?.Agency ?? "");
        WriteList(json, "participants", task.Assignments.Where(a => a.Role == AssignmentRole.Participant).Select(a => a.Agency));
        WriteList(json, "implementers", task.Assignments.Where(a => a.Role == AssignmentRole.Implementer).Select(a => a.Agency));
        json.WriteStartArray("measures");
        foreach (var measure in task.Measures)
            WriteMeasure(json, measure);
        json.WriteEndArray();
        json.WriteString("text", task.Text);
        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, Measure measure)
    {
        json.WriteStartObject();
        json.WriteNumber("measure_no", measure.Number);
        json.WriteString("kind", Words(measure.Kind));
        json.WriteString("due", measure.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteList(json, "agencies", measure.Agencies);
        json.WriteString("text", measure.Text);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Words(MeasureKind kind) => kind switch
    {
        MeasureKind.Deliverable => "deliverable",
        MeasureKind.Ongoing => "ongoing",
        MeasureKind.Study => "study",
    };
}
