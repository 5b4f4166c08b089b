using Evaluation.Model;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

internal static class PlanWriting
{
    public static bool Save(WriteUnit unit, Plan plan)
    {
        var latest = PlanRows.LatestVersion(unit, plan.Year);
        var text = Canonical.Json(plan);
        // The same text read otherwise (a better reader, a name that the agency list now knows) is a new version too.
        if (latest > 0 && Canonical.Json(PlanRows.Load(unit, plan.Year, latest)) == text)
            return false;
        Insert(unit, plan, latest + 1);
        unit.Changed("plan", latest == 0 ? 1 : 0, latest == 0 ? 0 : 1, Sha256.Of(text));
        return true;
    }

    private static void Insert(WriteUnit unit, Plan plan, int version)
    {
        unit.Execute(
            "INSERT INTO plan (year, version, text_hash, title, issuing_body, saved_at) VALUES (@Year, @version, @TextHash, @Title, @IssuingBody, @Now)",
            new { plan.Year, version, plan.TextHash, plan.Title, plan.IssuingBody, unit.Now });
        unit.Execute(
            """
            INSERT INTO plan_task (year, version, number, position, chapter, section, mode, text)
            VALUES (@Year, @version, @Number, @position, @Chapter, @Section, @Mode, @Text)
            """,
            plan.Tasks.Select((t, position) => new
            {
                plan.Year,
                version,
                t.Number,
                position,
                t.Chapter,
                t.Section,
                Mode = Words<ResponsibilityMode>.Of(t.Mode),
                t.Text,
            }));
        InsertAssignments(unit, plan, version);
        InsertMeasures(unit, plan, version);
    }

    private static void InsertAssignments(WriteUnit unit, Plan plan, int version) => unit.Execute(
        """
        INSERT INTO plan_assignment (year, version, task, position, agency, as_printed, role)
        VALUES (@Year, @version, @Number, @position, @Agency, @AsPrinted, @Role)
        """,
        plan.Tasks.SelectMany(t => t.Assignments.Select((a, position) => new
        {
            plan.Year,
            version,
            t.Number,
            position,
            a.Agency,
            a.AsPrinted,
            Role = Words<AssignmentRole>.Of(a.Role),
        })));

    private static void InsertMeasures(WriteUnit unit, Plan plan, int version)
    {
        var measures = plan.Tasks.SelectMany(t => t.Measures.Select(m => (Task: t.Number, Measure: m))).ToList();
        unit.Execute(
            "INSERT INTO plan_measure (year, version, task, number, text, kind, due) VALUES (@Year, @version, @Task, @Number, @Text, @Kind, @Due)",
            measures.Select(p => new
            {
                plan.Year,
                version,
                p.Task,
                p.Measure.Number,
                p.Measure.Text,
                Kind = Words<MeasureKind>.Of(p.Measure.Kind),
                p.Measure.Due,
            }));
        unit.Execute(
            """
            INSERT INTO plan_measure_agency (year, version, task, measure, position, agency)
            VALUES (@Year, @version, @Task, @Number, @position, @agency)
            """,
            measures.SelectMany(p => p.Measure.Agencies.Select((agency, position) =>
                new { plan.Year, version, p.Task, p.Measure.Number, position, agency })));
    }
}
