using System.Text;
using System.Xml.Linq;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Workbooks;

/// <summary>Writes one filled workbook: parts of the template as they are, but for those that the document changes.</summary>
internal sealed class BookWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly BookLayout layout;
    private readonly TemplateBook book;
    private readonly Dictionary<string, Action<Stream>> parts;

    public BookWriter(TemplateBook template, ReportDocument document)
    {
        book = template;
        layout = new(template, document);
        parts = template.Parts.ToDictionary(p => p.Key, p => (Action<Stream>)(s => s.Write(p.Value)), StringComparer.Ordinal);
    }

    public void Write(Stream output)
    {
        Set(book.WorkbookPath, WorkbookXml.Of(layout));
        var charts = new ChartParts(layout);
        foreach (var sheet in layout.Sheets)
        {
            var drawing = charts.Draw(sheet);
            parts[sheet.Sheet.Path] = stream => WriteSheet(sheet, drawing, stream);
            foreach (var (path, root) in MovedParts.Of(layout, sheet))
                Set(path, root);
        }
        foreach (var (path, bytes) in charts.Parts)
            parts[path] = stream => stream.Write(bytes);
        PackageParts.Write(parts, output);
    }

    private void Set(string path, XElement root)
    {
        var bytes = Ooxml.Bytes(root);
        parts[path] = stream => stream.Write(bytes);
    }

    private void WriteSheet(SheetLayout sheet, XElement? drawing, Stream stream)
    {
        var shell = new SheetShell(layout, sheet);
        if (drawing is not null)
            shell.AddDrawing(drawing);
        using var output = new StreamWriter(stream, Utf8, bufferSize: 1 << 16, leaveOpen: true);
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>");
        const string data = "<sheetData />";
        var start = shell.Root.ToString(SaveOptions.DisableFormatting);
        output.Write(start.AsSpan(0, start.IndexOf(data, StringComparison.Ordinal)));
        output.Write("<sheetData>");
        var cells = new SheetDataWriter(layout, sheet, output);
        cells.Write();
        output.Write("</sheetData>");
        shell.AddLinks(cells.Links);
        var end = shell.Root.ToString(SaveOptions.DisableFormatting);
        output.Write(end.AsSpan(end.IndexOf(data, StringComparison.Ordinal) + data.Length));
    }
}
