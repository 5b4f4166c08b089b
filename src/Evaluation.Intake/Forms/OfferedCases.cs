using System.Globalization;
using System.Text.RegularExpressions;
using Evaluation.Intake.Records;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Reporting;
using static Evaluation.Model.Reporting.FormColumns;

namespace Evaluation.Intake.Forms;

/// <summary>The typical cases an agency offers.</summary>
internal sealed partial class OfferedCases(FormContext form)
{
    public const int MaxTitle = 200;
    public const int MaxSummary = 4_000;

    private readonly AssignedAgencies assigned = new(form.Plan, form.Expect.Agencies);
    private readonly AreaNames areas = new(form.Expect.Areas);
    private readonly Dictionary<string, (TypicalCase Case, FormRow Row)> cases = new(StringComparer.Ordinal);

    /// <returns>By code: a case has no place of its own in the form.</returns>
    public IReadOnlyList<TypicalCase> Read(IReadOnlyList<FormTable> tables)
    {
        foreach (var row in tables.SelectMany(table => table.Rows.Where(row => row.Number > table.LastHead)))
        {
            var before = form.Problems.Errors;
            if (!row.IsBlank(Cases) && Read(row) is { } offered && form.Problems.Errors == before)
                Add(offered, row);
        }

        return [.. cases.Values.Select(c => c.Case).OrderBy(c => c.Code, StringComparer.Ordinal)];
    }

    private TypicalCase? Read(FormRow row)
    {
        var title = Needed(row, CaseTitle, MaxTitle);
        var summary = Needed(row, CaseSummary, MaxSummary);
        var task = Task(row[CaseTask]);
        var region = Region(row[CaseRegion]);
        var evidence = form.Cells.Text(row[CaseEvidence], FilledMeasures.MaxEvidence);
        if (title is null || summary is null || evidence is null)
            return null;
        var identity = form.Structure.Identity;
        return new TypicalCase(
            identity.PlanYear, CaseCode.Of(identity.PlanYear, form.Agency.Code, identity.Period, title), form.Agency.Name, region, task,
            title, summary, evidence, identity.Period.ToString(), form.Source, form.Expect.ReportedOn);
    }

    private void Add(TypicalCase offered, FormRow row)
    {
        if (cases.TryAdd(offered.Code, (offered, row)))
            return;
        var (first, firstRow) = cases[offered.Code];
        form.Problems.Add(
            first == offered ? FormProblems.CaseRepeated : FormProblems.CaseTwice, row[CaseTitle], firstRow.Table.Sheet, firstRow.NumberWords);
    }

    private string? Needed(FormRow row, FormColumn column, int maxLength)
    {
        var text = form.Cells.Text(row[column], maxLength);
        if (text?.Length != 0)
            return text;
        form.Problems.Add(FormProblems.CaseIncomplete, row[column], column.Heading);
        return null;
    }

    private int? Task(FormCell cell)
    {
        if (!form.Cells.IsReadable(cell) || cell.IsBlank)
            return null;
        var match = cell.Kind is GridCellKind.Text or GridCellKind.Number ? TaskNumber().Match(FormText.Plain(cell.Text)) : Match.Empty;
        if (!match.Success)
        {
            form.Problems.Add(FormProblems.TaskUnreadable, cell, FormText.Shown(cell));
            return null;
        }

        var number = int.Parse(match.Groups["task"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        if (form.Plan.Tasks.FirstOrDefault(task => task.Number == number) is not { } task)
            form.Problems.Add(FormProblems.TaskUnknown, cell, FormText.Words(number), FormText.Words(form.Plan.Year));
        else if (!assigned.Has(task, form.Agency))
            form.Problems.Add(FormProblems.TaskNotOwn, cell, form.Agency.Name, FormText.Words(number));
        return number;
    }

    /// <returns>Code of the area; empty where none is given.</returns>
    private string Region(FormCell cell)
    {
        if (!form.Cells.IsReadable(cell) || cell.IsBlank)
            return "";
        if (areas.Find(FormText.Plain(FormText.Of(cell))) is { } area)
            return area.Code;
        form.Problems.Add(FormProblems.RegionUnknown, cell, FormText.Shown(cell));
        return "";
    }

    /// <summary>12, 第12项, 任务12, or the number of one of its measures: 12-1.</summary>
    [GeneratedRegex("^(?:任务|第)?0*(?<task>[0-9]{1,6})(?:\\.0+)?(?:项任务|项|号)?(?:-[0-9]{1,3})?$")]
    private static partial Regex TaskNumber();
}
