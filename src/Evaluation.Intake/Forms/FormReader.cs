using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Forms;

/// <summary>Takes back a reporting form, whatever its file, its sheets and its columns are called or where they stand by now.</summary>
public static class FormReader
{
    /// <param name="workbook">Read to its end, or to the limit of <see cref="WorkbookGuard"/>; any bytes are safe.</param>
    /// <param name="fileName">Names the file in problems; folders are left out.</param>
    /// <returns>
    /// One form with every row that could be read, also where others could not; none where the file is not the form that is awaited.
    /// Places carry sheet, row and the letters of the column.
    /// </returns>
    public static Read<FilledForm> Read(Stream workbook, string fileName, FormExpectations expect)
    {
        fileName = Path.GetFileName(fileName);
        using var bytes = new MemoryStream();
        if (!TableFiles.TryCopy(workbook, bytes, WorkbookGuard.MaxBytes))
        {
            var limit = FormText.Words(WorkbookGuard.MaxBytes);
            return Refused(new Problem(WorkbookProblems.TooLarge, new Place(fileName), "> " + limit, limit));
        }

        var head = bytes.GetBuffer().AsSpan(0, (int)Math.Min(8, bytes.Length));
        return WorkbookGuard.KindOf(head, fileName) switch
        {
            FileKind.Zip => Read(bytes, fileName, expect),
            FileKind.Ole => Refused(new Problem(WorkbookProblems.OldOrEncrypted, new Place(fileName))),
            FileKind.Text or FileKind.NotAWorkbook => Refused(new Problem(WorkbookProblems.NotAWorkbook, new Place(fileName))),
        };
    }

    private static Read<FilledForm> Read(MemoryStream bytes, string fileName, FormExpectations expect)
    {
        var reading = WorkbookGrids.Read(bytes, fileName);
        if (reading.Problems.Count > 0)
            return Refused([.. reading.Problems]);
        var problems = new FormProblemList(fileName, reading.Grids);
        if (Identity(reading.Grids, expect, problems) is not { } form)
            return Refused([.. problems.InOrder()]);
        var hash = Sha256.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return new([Filled(form, hash, fileName, reading.Grids)], problems.InOrder());
    }

    /// <returns><c>null</c> where it is not the form that is awaited; the problems tell why.</returns>
    private static FormContext? Identity(IReadOnlyList<Grid> grids, FormExpectations expect, FormProblemList problems)
    {
        var found = StructureLines.Find(grids);
        var structure = found.Count == 1 ? StructureLines.Verify(found[0], expect.Key.Span) : null;
        if (structure is null)
        {
            problems.Add(found.Count == 0 ? FormProblems.NotAForm : FormProblems.Altered);
            return null;
        }

        var plan = expect.PlanOf(structure.Identity.PlanYear);
        var agency = FormIdentityCheck.Check(structure, plan, expect, problems);
        return agency is null ? null : new FormContext(structure, plan!, agency, expect, problems);
    }

    private static FilledForm Filled(FormContext form, string hash, string fileName, IReadOnlyList<Grid> grids)
    {
        var measures = Rows(FormColumns.Measures, form.Structure.Measures, FormProblems.MeasuresMissing);
        var indicators = Rows(FormColumns.Indicators, form.Structure.Indicators, FormProblems.IndicatorsMissing);
        var deliveries = FilledMeasures.Read(measures, form);
        var observations = FilledFigures.Read(indicators, form);
        var cases = new OfferedCases(form).Read(FormTables.Find(fileName, grids, FormColumns.Cases, form.Problems));
        if (form.Problems.Errors == 0 && deliveries.Count + observations.Count + cases.Count == 0)
            form.Problems.Add(FormProblems.Empty);
        return new FilledForm(form.Structure, hash, deliveries, [.. observations.Select(o => o.Figure)], cases) { FigurePlaces = [.. observations.Select(o => o.Place)] };

        IReadOnlyList<(string Key, FormRow Row)> Rows(IReadOnlyList<FormColumn> columns, IReadOnlyList<string> keys, ProblemCode missing)
        {
            var tables = keys.Count == 0 ? [] : FormTables.Find(fileName, grids, columns, form.Problems);
            if (tables.Count > 0)
                return new KeyedRows(fileName, columns, keys, form.Problems).Find(tables);
            if (keys.Count > 0)
                form.Problems.Add(missing);
            return [];
        }
    }

    private static Read<FilledForm> Refused(params IReadOnlyList<Problem> problems) => new([], problems);
}
