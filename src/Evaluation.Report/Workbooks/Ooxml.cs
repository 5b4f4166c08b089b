using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Evaluation.Report.Workbooks;

/// <summary>Namespaces of a workbook's parts, and reading and writing them as XML.</summary>
internal static class Ooxml
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    public static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace SheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    public static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace ChartDrawing = "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing";
    public static readonly XNamespace ExcelExtension = "http://schemas.microsoft.com/office/excel/2006/main";

    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private static readonly XmlWriterSettings Writing = new() { Encoding = new UTF8Encoding(false), CheckCharacters = false };

    public static XDocument Load(byte[] part)
    {
        using var reader = XmlReader.Create(new MemoryStream(part, writable: false), Reading);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public static byte[] Bytes(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Writing))
        {
            writer.WriteStartDocument(standalone: true);
            root.WriteTo(writer);
        }
        return stream.ToArray();
    }

    /// <summary>A number as every part writes it.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The element's value of an attribute as a number.</summary>
    public static int? Number(this XElement element, XName attribute) => (int?)element.Attribute(attribute);
}
