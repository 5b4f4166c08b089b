using System.Xml.Linq;

namespace Evaluation.Report.Workbooks;

/// <summary>A sheet of a template, taken apart: everything but the cells as XML, the cells as rows.</summary>
/// <param name="Path">Name of its part.</param>
/// <param name="Shell">The sheet with <c>sheetData</c> emptied; never changed, only copied.</param>
/// <param name="Rows">Top to bottom.</param>
/// <param name="Drawing">Part of the sheet's drawing; <c>null</c>: none.</param>
/// <param name="Tables">Parts of the sheet's Excel tables.</param>
/// <param name="Comments">Part of the sheet's comments; <c>null</c>: none.</param>
/// <param name="CommentBoxes">Part that says where the comments are drawn; <c>null</c>: none.</param>
internal sealed record TemplateSheet(
    string Name,
    string Path,
    XElement Shell,
    IReadOnlyList<TemplateRow> Rows,
    string? Drawing,
    IReadOnlyList<string> Tables,
    string? Comments,
    string? CommentBoxes)
{
    public IEnumerable<TemplateRow> Patterns => Rows.Where(r => r.Table is not null);

    /// <summary>Rightmost column with anything in it, 1 when the sheet is empty.</summary>
    public int LastColumn { get; } = Rows.SelectMany(r => r.Cells).Select(c => c.Column)
        .Concat(Shell.Descendants(Ooxml.Main + "mergeCell").Select(m => CellRange.Parse((string)m.Attribute("ref")!).LastColumn))
        .DefaultIfEmpty(1).Max();

    /// <summary>Last row with anything in it.</summary>
    public int LastRow => Rows.Count == 0 ? 1 : Rows[^1].Number;
}
