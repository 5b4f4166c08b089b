using Evaluation.Model.Problems;
using Evaluation.Model.Reporting;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Forms;

/// <summary>Whether a form made from a template can be read back.</summary>
public static class FormTemplate
{
    /// <returns>A problem for each column of <see cref="FormColumns"/> whose machine name does not stand above it, and for each of its cells that nobody can fill in.</returns>
    public static IReadOnlyList<Problem> Check(WorkbookTemplate template)
    {
        var book = template.Book;
        return [.. FormColumns.Measures.Skip(1).Concat(FormColumns.Indicators.Skip(1)).Concat(FormColumns.Cases).SelectMany(c => Check(book, c, isFilledIn: true)),
            .. Check(book, FormColumns.MeasureKey, isFilledIn: false), .. Check(book, FormColumns.IndicatorKey, isFilledIn: false),
            .. Structure(book)];
    }

    private static IEnumerable<Problem> Check(TemplateBook book, FormColumn column, bool isFilledIn)
    {
        var cells = CellsOf(book, column.Name).ToList();
        if (cells is not [var (sheet, row, cell)])
        {
            yield return new(FormTemplateProblems.ColumnMissing, new(book.FileName), column.Name, column.Heading);
            yield break;
        }
        var place = new Place(book.FileName, row.Number, cell.Letters, sheet.Name);
        if (!sheet.Rows.Any(r => r.Number < row.Number && r.Cells.Any(c => c.Column == cell.Column && c.Constant == column.Name)))
            yield return new(FormTemplateProblems.NameMissing, place, column.Name);
        if (isFilledIn && sheet.Shell.Element(Ooxml.Main + "sheetProtection") is not null && !book.Styles.IsUnlocked(cell.Style))
            yield return new(FormTemplateProblems.CellLocked, place, column.Heading);
    }

    // A column's placeholder reads like its machine name.
    private static IEnumerable<(TemplateSheet Sheet, TemplateRow Row, TemplateCell Cell)> CellsOf(TemplateBook book, string name) =>
        from sheet in book.Sheets
        from row in sheet.Patterns
        from cell in row.Cells
        where cell.Text is { IsAlone: true } text && text.Placeholders[0].ToString() == name
        select (sheet, row, cell);

    private static IEnumerable<Problem> Structure(TemplateBook book)
    {
        var sheet = book.Sheets.FirstOrDefault(s => s.Name == FormColumns.StructureSheet);
        string[] lines = ["form.kind", "form.key", "form.value"];
        var isWhole = sheet?.Patterns.FirstOrDefault() is { Number: 1 } row
            && lines.Index().All(l => row.Cells.Any(c => c.Column == l.Index + 1 && c.Text is { IsAlone: true } text && text.Placeholders[0].ToString() == l.Item));
        if (!isWhole)
            yield return new(FormTemplateProblems.StructureMissing, new(book.FileName, Sheet: sheet?.Name), FormColumns.StructureSheet);
    }
}
