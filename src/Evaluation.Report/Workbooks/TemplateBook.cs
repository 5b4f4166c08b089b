using System.Xml.Linq;

namespace Evaluation.Report.Workbooks;

/// <summary>A template taken apart.</summary>
/// <param name="FileName">For problems.</param>
/// <param name="Parts">Every part as it goes into an output unless written anew.</param>
/// <param name="WorkbookPath">Name of the workbook part.</param>
/// <param name="Workbook">Never changed, only copied.</param>
/// <param name="Sheets">In the order of the workbook.</param>
internal sealed record TemplateBook(
    string FileName,
    IReadOnlyDictionary<string, byte[]> Parts,
    string WorkbookPath,
    XElement Workbook,
    IReadOnlyList<TemplateSheet> Sheets,
    IReadOnlyList<ChartSlot> Slots,
    CellStyles Styles)
{
    public const string ContentTypesPath = "[Content_Types].xml";
}
