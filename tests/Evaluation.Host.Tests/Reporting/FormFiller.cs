using System.IO.Compression;
using System.Xml.Linq;
using Evaluation.Model.Reporting;

namespace Evaluation.Host.Tests.Reporting;

/// <summary>Fills in a form as an agency does in a spreadsheet program: types into cells of the file that was handed out.</summary>
internal sealed class FormFiller
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly byte[] form;
    private readonly string[] shared;
    private readonly Dictionary<string, XDocument> sheets = new(StringComparer.Ordinal);

    public FormFiller(byte[] form)
    {
        this.form = form;
        using var zip = new ZipArchive(new MemoryStream(form), ZipArchiveMode.Read);
        shared = zip.GetEntry("xl/sharedStrings.xml") is { } texts
            ? [.. Load(texts).Root!.Elements(Main + "si").Select(si => string.Concat(si.Descendants(Main + "t").Select(t => t.Value)))]
            : [];
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
            sheets[entry.FullName] = Load(entry);
    }

    /// <summary>Keys of the rows of a table, in order, such as <c>12-1</c>.</summary>
    public IReadOnlyList<string> Keys(FormColumn key) =>
        Find(key) is var (sheet, row, column) ? [.. RowsBelow(sheet, row).Select(r => Text(r, column)).Where(text => text.Length > 0 && text != key.Heading)] : [];

    /// <summary>Types a text into the cell of a row and column.</summary>
    public FormFiller Type(string rowKey, FormColumn key, FormColumn column, string text) => Put(Row(rowKey, key), column, cell =>
    {
        cell.SetAttributeValue("t", "inlineStr");
        cell.Add(new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
    });

    /// <summary>Types a number into the cell of a row and column.</summary>
    public FormFiller Type(string rowKey, FormColumn key, FormColumn column, decimal number) =>
        Put(Row(rowKey, key), column, cell => cell.Add(new XElement(Main + "v", number)));

    /// <summary>Reports every measure of a form as under way, each with its own text.</summary>
    public FormFiller ReportEach(string text)
    {
        foreach (var (place, key) in Keys(FormColumns.MeasureKey).Index())
        {
            Type(key, FormColumns.MeasureKey, FormColumns.MeasureStatus, "推进中")
                .Type(key, FormColumns.MeasureKey, FormColumns.MeasurePercent, 40 + (place % 60))
                .Type(key, FormColumns.MeasureKey, FormColumns.MeasureProgress, $"{text}，第{key}项");
        }

        return this;
    }

    /// <summary>Types one case into the n-th free row.</summary>
    /// <param name="place">0-based.</param>
    public FormFiller TypeCase(int place, params (FormColumn Column, string Text)[] cells)
    {
        var (sheet, header, _) = Find(FormColumns.CaseTitle) ?? throw new InvalidOperationException("The form has no table of cases.");
        var row = RowsBelow(sheet, header).Skip(1).ElementAt(place);
        foreach (var (column, text) in cells)
        {
            Put((sheet, header, row), column, cell =>
            {
                cell.SetAttributeValue("t", "inlineStr");
                cell.Add(new XElement(Main + "is", new XElement(Main + "t", text)));
            });
        }

        return this;
    }

    /// <summary>Writes another value into the form's own sheet, as somebody does who takes another's form for his own.</summary>
    /// <param name="key">Such as <c>agency</c>.</param>
    public FormFiller AlterIdentity(string key, string value)
    {
        var line = sheets.Values.SelectMany(s => s.Descendants(Main + "row")).First(r => r.Elements(Main + "c").Select(Text).Take(2).SequenceEqual(["identity", key]));
        var cell = line.Elements(Main + "c").ElementAt(2);
        cell.RemoveNodes();
        cell.SetAttributeValue("t", "inlineStr");
        cell.Add(new XElement(Main + "is", new XElement(Main + "t", value)));
        return this;
    }

    public byte[] Save()
    {
        using var bytes = new MemoryStream();
        bytes.Write(form);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, sheet) in sheets)
            {
                zip.GetEntry(name)!.Delete();
                using var part = zip.CreateEntry(name).Open();
                sheet.Save(part, SaveOptions.DisableFormatting);
            }
        }

        return bytes.ToArray();
    }

    private (XDocument Sheet, XElement Header, XElement Row) Row(string rowKey, FormColumn key)
    {
        var (sheet, header, column) = Find(key) ?? throw new InvalidOperationException($"The form has no column {key.Name}.");
        return (sheet, header, RowsBelow(sheet, header).First(row => Text(row, column) == rowKey));
    }

    private FormFiller Put((XDocument Sheet, XElement Header, XElement Row) at, FormColumn column, Action<XElement> fill)
    {
        var letters = Letters(at.Header.Elements(Main + "c").First(c => Text(c) == column.Name));
        var cell = at.Row.Elements(Main + "c").First(c => Letters(c) == letters);
        cell.RemoveNodes();
        cell.SetAttributeValue("t", null);
        fill(cell);
        return this;
    }

    private (XDocument Sheet, XElement Header, string Column)? Find(FormColumn column)
    {
        foreach (var sheet in sheets.Values)
        {
            foreach (var row in sheet.Descendants(Main + "row"))
            {
                if (row.Elements(Main + "c").FirstOrDefault(c => Text(c) == column.Name) is { } cell)
                    return (sheet, row, Letters(cell));
            }
        }

        return null;
    }

    private static IEnumerable<XElement> RowsBelow(XDocument sheet, XElement header) => sheet.Descendants(Main + "row").SkipWhile(r => r != header).Skip(1);

    private string Text(XElement row, string letters) => row.Elements(Main + "c").FirstOrDefault(c => Letters(c) == letters) is { } cell ? Text(cell) : "";

    private string Text(XElement cell) => (string?)cell.Attribute("t") switch
    {
        "s" => shared[(int)cell.Element(Main + "v")!],
        "inlineStr" => string.Concat(cell.Descendants(Main + "t").Select(t => t.Value)),
        _ => cell.Element(Main + "v")?.Value ?? "",
    };

    private static string Letters(XElement cell) => ((string)cell.Attribute("r")!).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        return XDocument.Load(part);
    }
}
