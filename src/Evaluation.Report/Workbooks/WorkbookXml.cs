using System.Xml.Linq;

namespace Evaluation.Report.Workbooks;

/// <summary>The workbook part of an output: defined names moved with the rows, formulas calculated when it is opened.</summary>
internal static class WorkbookXml
{
    // What may stand after calcPr by the schema.
    private static readonly HashSet<string> AfterCalculation = new(StringComparer.Ordinal)
    {
        "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
    };

    public static XElement Of(BookLayout layout)
    {
        var root = new XElement(layout.Book.Workbook);
        foreach (var name in root.Elements(Ooxml.Main + "definedNames").Elements())
            name.Value = (string?)name.Attribute("name") == "_xlnm._FilterDatabase" ? Filter(layout, name.Value) : Moved(layout, name.Value);
        if (layout.Book.Sheets.Any(s => s.Rows.Any(r => r.Cells.Any(c => c.Formula is not null))))
            CalculateOnOpening(root);
        return root;
    }

    private static string Moved(BookLayout layout, string formula) =>
        Formula.Parse(formula).Moved(sheet => sheet is null ? RowMap.Unchanged : layout.RowsOf(sheet), growLone: true);

    private static string Filter(BookLayout layout, string formula)
    {
        var reference = Formula.Parse(formula).References.SingleOrDefault();
        var sheet = layout.Sheets.FirstOrDefault(s => s.Sheet.Name == reference?.Sheet);
        if (sheet is null || reference!.Range is not { } range)
            return formula;
        var moved = sheet.FilterRange(range);
        return $"{reference.Prefix}{reference.First.At(moved.FirstRow)}:{(reference.End ?? reference.First).At(moved.LastRow)}";
    }

    private static void CalculateOnOpening(XElement root)
    {
        var calculation = root.Element(Ooxml.Main + "calcPr");
        if (calculation is null)
        {
            calculation = new XElement(Ooxml.Main + "calcPr");
            root.Elements().Last(e => !AfterCalculation.Contains(e.Name.LocalName)).AddAfterSelf(calculation);
        }
        calculation.SetAttributeValue("fullCalcOnLoad", "1");
    }
}
