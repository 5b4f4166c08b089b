using System.Xml.Linq;
using Evaluation.Report.Charts;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Workbooks;

/// <summary>The parts that a document's charts add to a workbook: charts, the drawings they stand in, and how they are found.</summary>
internal sealed class ChartParts
{
    private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const string ShapesType = "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml";
    private const string DrawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";

    private readonly BookLayout layout;
    private readonly XElement contentTypes;
    private readonly SortedDictionary<string, byte[]> parts = new(StringComparer.Ordinal);

    public ChartParts(BookLayout layout) =>
        (this.layout, contentTypes) = (layout, Ooxml.Load(layout.Book.Parts[TemplateBook.ContentTypesPath]).Root!);

    /// <summary>Parts made so far, and the list of content types.</summary>
    public IReadOnlyDictionary<string, byte[]> Parts => parts;

    /// <summary>Moves what is drawn on the sheet and adds its charts.</summary>
    /// <returns>The reference that the sheet needs to a drawing it did not have; <c>null</c>: none.</returns>
    public XElement? Draw(SheetLayout sheet)
    {
        var isNew = sheet.Sheet.Drawing is null;
        if (isNew && sheet.Charts.Count == 0)
            return null;
        var path = sheet.Sheet.Drawing ?? FreeName("xl/drawings/drawing");
        parts[path] = []; // the name is taken
        var drawing = isNew ? SheetDrawing.Empty() : SheetDrawing.Moved(layout.Book.Parts[path], sheet.Rows);
        var relations = Relationships.Of(layout.Book.Parts, path);
        foreach (var (chart, box) in sheet.Charts)
            drawing.Add(SheetDrawing.Frame(chart, box, SheetDrawing.NextId(drawing), relations.Add("chart", AddChart(chart))));
        parts[path] = Ooxml.Bytes(drawing);
        if (sheet.Charts.Count > 0)
            parts[relations.Path] = relations.Bytes();
        return isNew ? Attach(sheet.Sheet, path) : null;
    }

    private XElement Attach(TemplateSheet sheet, string drawing)
    {
        Declare(drawing, DrawingType);
        var relations = Relationships.Of(layout.Book.Parts, sheet.Path);
        var id = relations.Add("drawing", drawing);
        parts[relations.Path] = relations.Bytes();
        return new XElement(
            Ooxml.Main + "drawing", new XAttribute(XNamespace.Xmlns + "r", Ooxml.Relations), new XAttribute(Ooxml.Relations + "id", id));
    }

    private string AddChart(ReportChart chart)
    {
        var path = FreeName("xl/charts/chart");
        var columns = ChartColumns.Find(layout.Book, chart)!;
        var data = ChartData.Of(chart, layout.Table(chart.Table), layout.List(chart.Table));
        var root = ChartXml.Of(chart, data, column => layout.ChartRange(columns, chart, column));
        parts[path] = Ooxml.Bytes(root);
        if (chart.Kind == ChartKind.Radar && chart.Source.Length > 0)
            AddSource(path, root, chart.Source);
        Declare(path, ChartType);
        return path;
    }

    // A radar has no axis title that the source could follow: it is a text of its own inside the chart.
    private void AddSource(string chart, XElement root, string source)
    {
        var path = FreeName("xl/drawings/drawing");
        var relations = Relationships.Of(parts, chart);
        root.Add(new XElement(Ooxml.Chart + "userShapes", new XAttribute(Ooxml.Relations + "id", relations.Add("chartUserShapes", path))));
        parts[chart] = Ooxml.Bytes(root);
        parts[relations.Path] = relations.Bytes();
        parts[path] = Ooxml.Bytes(ChartText.Note(source));
        Declare(path, ShapesType);
    }

    private string FreeName(string stem) => Enumerable.Range(1, int.MaxValue)
        .Select(n => $"{stem}{Ooxml.Text(n)}.xml")
        .First(name => !parts.ContainsKey(name) && !layout.Book.Parts.ContainsKey(name));

    private void Declare(string part, string type)
    {
        contentTypes.Add(new XElement(Ooxml.ContentTypes + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", type)));
        parts[TemplateBook.ContentTypesPath] = Ooxml.Bytes(contentTypes);
    }
}
