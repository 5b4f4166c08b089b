using Evaluation.Model;

namespace Evaluation.Store.Rows;

/// <summary>A version of a plan put together from its tables.</summary>
internal static class PlanRows
{
    public static Plan? Load(IQueries queries, int year, int version)
    {
        var key = new { year, version };
        var heads = queries.Query<HeadRow>("SELECT title, issuing_body, text_hash FROM plan WHERE year = @year AND version = @version", key);
        return heads is [var head] ? new Plan(year, head.Title, head.IssuingBody, head.TextHash, Tasks(queries, key)) : null;
    }

    /// <returns>0 where the year has no plan.</returns>
    public static int LatestVersion(IQueries queries, int year) =>
        (int)queries.Query<long>("SELECT coalesce(max(version), 0) FROM plan WHERE year = @year", new { year })[0];

    private static IReadOnlyList<PlanTask> Tasks(IQueries queries, object key)
    {
        var assignments = queries
            .Query<AssignmentRow>(
                "SELECT task, agency, as_printed, role FROM plan_assignment WHERE year = @year AND version = @version ORDER BY task, position", key)
            .ToLookup(r => r.Task, r => new Assignment(r.Agency, r.AsPrinted, Words<AssignmentRole>.Parse(r.Role, "plan_assignment", r.Task)));
        var measures = Measures(queries, key);
        return
        [
            .. queries
                .Query<TaskRow>(
                    "SELECT number, chapter, section, mode, text FROM plan_task WHERE year = @year AND version = @version ORDER BY position", key)
                .Select(r => new PlanTask(
                    (int)r.Number, r.Chapter, r.Section, Words<ResponsibilityMode>.Parse(r.Mode, "plan_task", r.Number), r.Text, [.. assignments[r.Number]], [.. measures[r.Number]])),
        ];
    }

    private static ILookup<long, Measure> Measures(IQueries queries, object key)
    {
        var agencies = queries
            .Query<(long Task, long Measure, string Agency)>(
                "SELECT task, measure, agency FROM plan_measure_agency WHERE year = @year AND version = @version ORDER BY task, measure, position", key)
            .ToLookup(r => (r.Task, r.Measure), r => r.Agency);
        return queries
            .Query<MeasureRow>(
                "SELECT task, number, text, kind, due FROM plan_measure WHERE year = @year AND version = @version ORDER BY task, number", key)
            .ToLookup(r => r.Task, r => new Measure((int)r.Number, r.Text, Words<MeasureKind>.Parse(r.Kind, "plan_measure", r.Task), [.. agencies[(r.Task, r.Number)]], r.Due));
    }

    private sealed record HeadRow(string Title, string IssuingBody, string TextHash);

    private sealed record TaskRow(long Number, string Chapter, string Section, string Mode, string Text);

    private sealed record AssignmentRow(long Task, string Agency, string AsPrinted, string Role);

    private sealed class MeasureRow
    {
        public long Task { get; init; }

        public long Number { get; init; }

        public string Text { get; init; } = "";

        public string Kind { get; init; } = "";

        public DateOnly? Due { get; init; }
    }
}
