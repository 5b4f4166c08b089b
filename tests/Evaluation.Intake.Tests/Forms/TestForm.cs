using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Tests.Forms;

/// <summary>A form as the office issues it (示例), to be filled in, moved about and spoilt; written as Excel, WPS or LibreOffice would.</summary>
internal sealed class TestForm
{
    private const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly FormColumn[] measureColumns =
        [FormColumns.MeasureKey, new("measures.text", "举措"), .. FormColumns.Measures.Skip(1), new("measures.last", "上期进展")];

    private static readonly FormColumn[] indicatorColumns = [FormColumns.IndicatorKey, new("indicators.name", "指标"), .. FormColumns.Indicators.Skip(1)];
    private static readonly FormColumn[] caseColumns = [new("cases.number", "序号"), .. FormColumns.Cases];

    public TestForm(FormStructure? structure = null, byte[]? key = null)
    {
        structure ??= Sample.Structure;
        Guide.Extras[(1, 0)] = "填报说明（示例）";
        Measures.Columns = [.. measureColumns];
        Measures.Rows = [.. structure.Measures.Select(k => new Dictionary<string, TestCell> { ["measures.key"] = k, ["measures.text"] = "举措" + k, ["measures.last"] = "推进中" })];
        Indicators.Columns = [.. indicatorColumns];
        Indicators.Rows = [.. structure.Indicators.Select(k => new Dictionary<string, TestCell> { ["indicators.key"] = k, ["indicators.name"] = "指标" })];
        Cases.Columns = [.. caseColumns];
        Cases.Rows = [.. Enumerable.Range(1, 4).Select(n => new Dictionary<string, TestCell> { ["cases.number"] = TestCell.Number(n.ToString(CultureInfo.InvariantCulture)) })];
        var row = 0;
        foreach (var line in structure.Lines.Append(new("signature", "hmac", structure.Sign(key ?? Sample.Key))))
        {
            row++;
            (Structure.Extras[(row, 0)], Structure.Extras[(row, 1)], Structure.Extras[(row, 2)]) = (line.Kind, line.Key, line.Value);
        }

        Structure.State = "veryHidden";
        Sheets = [Guide, Measures, Indicators, Cases, Structure];
    }

    public TestSheet Guide { get; } = new("填报说明");

    public TestSheet Measures { get; } = new("举措进展");

    public TestSheet Indicators { get; } = new("指标数据");

    public TestSheet Cases { get; } = new("典型案例");

    public TestSheet Structure { get; } = new(FormColumns.StructureSheet);

    public List<TestSheet> Sheets { get; set; }

    /// <summary>Elements as <c>x:c</c>, as some programs write them.</summary>
    public bool IsPrefixed { get; set; }

    /// <summary>Strings in a table of their own instead of in the cells.</summary>
    public bool SharesStrings { get; set; }

    /// <param name="row">Key of a measure.</param>
    public TestForm Fill(string row, FormColumn column, TestCell cell) => Fill(Measures, FormColumns.MeasureKey, row, column, cell);

    public TestForm Figure(string row, FormColumn column, TestCell cell) => Fill(Indicators, FormColumns.IndicatorKey, row, column, cell);

    /// <param name="index">0-based.</param>
    public TestForm Case(int index, TestCell? title, TestCell? task, TestCell? region, TestCell? summary, TestCell? evidence = null)
    {
        foreach (var (column, cell) in FormColumns.Cases.Zip([title, task, region, summary, evidence]))
        {
            if (cell is not null)
                Cases.Rows[index][column.Name] = cell;
        }

        return this;
    }

    public MemoryStream Build() => Zip(Parts());

    public Dictionary<string, string> Parts()
    {
        var strings = new List<string>();
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = ContentTypes(),
            ["_rels/.rels"] = $"""<Relationships xmlns="{package}"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ["xl/styles.xml"] = $"""<styleSheet xmlns="{main}"><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0.0\%"/><numFmt numFmtId="166" formatCode="General"/></numFmts><cellXfs><xf numFmtId="{(IsPrefixed ? 166 : 0)}"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>""",
        };
        for (var i = 0; i < Sheets.Count; i++)
            parts[string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i + 1}.xml")] = SheetXml(Sheets[i], strings);
        parts["xl/workbook.xml"] = $"""<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{string.Concat(Sheets.Select((s, i) => $"""<sheet name="{SecurityElement.Escape(s.Name)}" sheetId="{i + 1}" state="{s.State}" r:id="s{i + 1}"/>"""))}</sheets></workbook>""";
        parts["xl/_rels/workbook.xml.rels"] = $"""<Relationships xmlns="{package}">{string.Concat(Sheets.Select((_, i) => $"""<Relationship Id="s{i + 1}" Type="{office}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>"""))}<Relationship Id="st" Type="{office}/styles" Target="styles.xml"/><Relationship Id="ss" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""";
        parts["xl/sharedStrings.xml"] = $"""<sst xmlns="{main}">{string.Concat(strings.Select(s => $"""<si><t xml:space="preserve">{s}</t></si>"""))}</sst>""";
        return parts;
    }

    private string ContentTypes()
    {
        const string spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        var types = Sheets.Select((_, i) => ($"worksheets/sheet{i + 1}", "worksheet")).Append(("workbook", "sheet.main")).Append(("styles", "styles")).Append(("sharedStrings", "sharedStrings"))
            .Select(type => $"""<Override PartName="/xl/{type.Item1}.xml" ContentType="{spreadsheet}.{type.Item2}+xml"/>""");
        return $"""<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{string.Concat(types)}</Types>""";
    }

    public static MemoryStream Zip(IEnumerable<KeyValuePair<string, string>> parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        stream.Position = 0;
        return stream;
    }

    private static TestForm Fill(TestForm form, TestSheet sheet, FormColumn key, string row, FormColumn column, TestCell cell)
    {
        sheet.Rows.First(r => r[key.Name].Value == row)[column.Name] = cell;
        return form;
    }

    private TestForm Fill(TestSheet sheet, FormColumn key, string row, FormColumn column, TestCell cell) => Fill(this, sheet, key, row, column, cell);

    private string SheetXml(TestSheet sheet, List<string> strings)
    {
        var p = IsPrefixed ? "x:" : "";
        var rows = sheet.Cells().GroupBy(c => c.Key.Row).OrderBy(g => g.Key)
            .Select(g => $"""<{p}row r="{g.Key}">{string.Concat(g.OrderBy(c => c.Key.Column).Select(c => CellXml(c.Key.Row, c.Key.Column, c.Value, p, strings)))}</{p}row>""");
        var hidden = sheet.HiddenColumns.Count == 0 ? "" : $"""<{p}cols><{p}col min="1" max="1" hidden="1"/></{p}cols>""";
        var merges = sheet.Merges.Count == 0 ? "" : $"<{p}mergeCells>{string.Concat(sheet.Merges.Select(m => $"""<{p}mergeCell ref="{m}"/>"""))}</{p}mergeCells>";
        return $"""<{p}worksheet xmlns{(IsPrefixed ? ":x" : "")}="{main}">{hidden}<{p}sheetData>{string.Concat(rows)}</{p}sheetData><{p}autoFilter ref="A4:H9"/>{merges}</{p}worksheet>""";
    }

    private string CellXml(int row, int column, TestCell cell, string p, List<string> strings)
    {
        var at = $"{Letters(column)}{row}";
        if (cell.Type != "text")
            return $"""<{p}c r="{at}" s="{cell.Style}" t="{cell.Type}">{(cell.HasFormula ? $"<{p}f>A1</{p}f>" : "")}{(cell.Value.Length > 0 ? $"<{p}v>{cell.Value}</{p}v>" : "")}</{p}c>""";
        var text = SecurityElement.Escape(cell.Value);
        if (!SharesStrings)
            return $"""<{p}c r="{at}" s="{cell.Style}" t="inlineStr"><{p}is><{p}t xml:space="preserve">{text}</{p}t></{p}is></{p}c>""";
        if (!strings.Contains(text))
            strings.Add(text);
        return $"""<{p}c r="{at}" s="{cell.Style}" t="s"><{p}v>{strings.IndexOf(text)}</{p}v></{p}c>""";
    }

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
