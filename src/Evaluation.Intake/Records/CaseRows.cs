using Evaluation.Intake.Forms;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Records;

/// <summary>Reads a table of typical cases, with the office's choice among them where it is given.</summary>
public static class CaseRows
{
    public static readonly TableColumns Columns = new(
        ["agency", "title", "summary"],
        ["code", "region", "task_no", "evidence", "batch", "selected", "reason"]);

    /// <param name="areas">A region is one of their codes or names.</param>
    /// <param name="user">Who brings the table in, and so says what is selected.</param>
    /// <returns>A case without a code gets the one <see cref="CaseCode"/> makes of its title; one with an empty <c>selected</c> has no selection.</returns>
    public static Read<RegisteredCase> Read(
        Table table, Plan plan, AgencyDirectory agencies, IReadOnlyList<Area> areas, string user, DateOnly reportedOn)
    {
        var reader = new RowReader(table, Columns);
        var (code, title, summary) = (reader.Column("code"), reader.Column("title"), reader.Column("summary"));
        var (evidence, batch) = (reader.Column("evidence"), reader.Column("batch"));
        var parts = new AssignedAgencies(plan, agencies);
        var regions = new AreaNames(areas);
        var keys = new Keys<string, RegisteredCase>(reader);
        var cases = new List<RegisteredCase>();
        foreach (var row in reader.Rows)
        {
            var (ownTitle, ownSummary) = (reader.Needed(row, title), reader.Needed(row, summary));
            var agency = reader.Agency(row, reader.Column("agency"), agencies);
            var (isPlaced, region) = Region(reader, row, regions);
            var (isTasked, task) = Task(reader, row, plan, parts, agency);
            if (ownTitle is null || ownSummary is null || agency is null || !isPlaced || !isTasked)
                continue;
            var given = reader.Text(row, code) ?? "";
            var offered = new TypicalCase(
                plan.Year, given.Length > 0 ? given : CaseCode.Of(plan.Year, agency.Code, Period.OfYear(plan.Year), ownTitle), agency.Name, region, task,
                ownTitle, ownSummary, reader.Text(row, evidence) ?? "", reader.Text(row, batch) ?? "", table.FileName, reportedOn);
            var registered = new RegisteredCase(offered, Selection(reader, row, offered, user, reportedOn));
            if (keys.IsNew(offered.Code, registered, row, given.Length > 0 ? code : title, key => key))
                cases.Add(registered);
        }

        return reader.Done<RegisteredCase>(cases);
    }

    /// <returns>Code of the area, empty where none is given; false where it is not known.</returns>
    private static (bool IsGood, string Code) Region(RowReader reader, TableRow row, AreaNames regions)
    {
        var column = reader.Column("region");
        if (reader.Text(row, column) is not { Length: > 0 } text)
            return (true, "");
        if (regions.Find(text) is { } area)
            return (true, area.Code);
        reader.Add(RecordProblems.CodeUnknown, row, column, column.Name, text);
        return (false, "");
    }

    private static (bool IsGood, int? Number) Task(RowReader reader, TableRow row, Plan plan, AssignedAgencies parts, Agency? agency)
    {
        var column = reader.Column("task_no");
        if (reader.Text(row, column) is not { Length: > 0 })
            return (true, null);
        if (reader.Ordinal(row, column) is not { } number)
            return (false, null);
        if (plan.Tasks.FirstOrDefault(task => task.Number == number) is not { } task)
            reader.Add(RecordProblems.TaskUnknown, row, column, FormText.Words(number), FormText.Words(plan.Year));
        else if (agency is not null && !parts.Has(task, agency))
            reader.Add(RecordProblems.NotAssigned, row, column, agency.Name, FormText.Words(number), string.Join("、", task.Assignments.Select(a => a.AsPrinted)));
        else
            return (true, number);
        return (false, null);
    }

    private static CaseSelection? Selection(RowReader reader, TableRow row, TypicalCase offered, string user, DateOnly day) =>
        reader.Word(row, reader.Column("selected"), Answers.YesOrNo, isNeeded: false) is { } isSelected
            ? new CaseSelection(offered.PlanYear, offered.Code, isSelected, reader.Text(row, reader.Column("reason")) ?? "", user, day)
            : null;
}
