using System.Globalization;
using System.Xml.Linq;
using Evaluation.Model.Problems;
using Evaluation.Report.Charts;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Forms;

/// <summary>问题清单: every problem of a workbook that was sent in, on a sheet in front of the others.</summary>
internal static class ProblemSheet
{
    public const string Name = "问题清单";

    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const int HeaderRow = 4, MaxLinks = 65_530;
    private static readonly string[] Headings = ["序号", "工作表", "单元格", "问题", "性质", "代码"];
    private static readonly int[] Widths = [6, 16, 9, 90, 10, 30];
    private const decimal FontSize = 11m, LineHeight = 16m, TextRoom = 90 * 0.5m * FontSize; // points
    private const int MaxMeasured = 2_000; // characters

    /// <summary>Adds the sheet, or fills the one that an earlier check left.</summary>
    public static void Write(SubmittedBook book, IReadOnlyList<Problem> problems)
    {
        var styles = ProblemStyles.AddTo(book);
        var bytes = System.Text.Encoding.UTF8.GetBytes(Xml(problems, styles, [.. book.Sheets.Select(s => s.Name)]));
        if (book.Sheets.FirstOrDefault(s => s.Name == Name).Path is { } path)
        {
            book.Set(path, bytes);
            book.RemoveRelationsOf(path);
            Open(book, path);
            return;
        }
        var relations = book.RelationsOf(book.WorkbookPath);
        var added = book.Add("xl/worksheets/problems{0}.xml", ContentType, bytes);
        var id = relations.Add("worksheet", added);
        book.Set(relations);
        Insert(book.SheetList, id);
        // Names of one sheet count the sheets from the first.
        foreach (var sheet in book.Workbook.Descendants().Where(e => e.Name.LocalName == "definedName").Attributes("localSheetId"))
            sheet.Value = Ooxml.Text((int)sheet + 1);
        Open(book, added);
    }

    private static void Insert(XElement sheets, string id)
    {
        var number = sheets.Elements().Select(s => s.Number("sheetId") ?? 0).Append(0).Max() + 1;
        var relation = sheets.Elements().Attributes().FirstOrDefault(a => a.Name.LocalName == "id")?.Name ?? Ooxml.Relations + "id";
        sheets.AddFirst(new XElement(
            sheets.Name.Namespace + "sheet", new XAttribute("name", Name), new XAttribute("sheetId", number), new XAttribute(relation, id)));
    }

    /// <summary>Lets the workbook open on the sheet; two selected sheets would be edited together.</summary>
    private static void Open(SubmittedBook book, string path)
    {
        var place = book.SheetList.Elements().ToList().FindIndex(s => (string?)s.Attribute("name") == Name);
        foreach (var view in book.Workbook.Descendants().Where(e => e.Name.LocalName == "workbookView"))
        {
            view.SetAttributeValue("activeTab", place);
            view.SetAttributeValue("firstSheet", null);
        }
        foreach (var other in book.Sheets.Where(s => s.Path != path && book.Bytes(s.Path).AsSpan().IndexOf("tabSelected"u8) >= 0))
        {
            var sheet = book.Load(other.Path);
            var selected = sheet.Descendants(sheet.Name.Namespace + "sheetView").Attributes("tabSelected").ToList();
            if (selected.Count == 0)
                continue;
            selected.Remove();
            book.Set(other.Path, sheet);
        }
    }

    private static string Xml(IReadOnlyList<Problem> problems, ProblemStyles styles, IReadOnlyList<string> sheets)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        output.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"{Ooxml.Main}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        output.Write($"<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"{HeaderRow}\" topLeftCell=\"A{HeaderRow + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"16\"/><cols>");
        foreach (var (i, width) in Widths.Index())
            output.Write($"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{width}\" customWidth=\"1\"/>");
        output.Write("</cols><sheetData>");
        Row(output, 1, styles.Bold, Name);
        Row(output, 2, 0, $"共{problems.Count}项。请在本文件中逐项改正，保存后整份重新报送；单元格上的批注与本表内容相同，本表和批注不必删除。");
        Row(output, HeaderRow, styles.Bold, Headings);
        foreach (var (i, problem) in problems.Index())
            Row(output, HeaderRow + 1 + i, styles.Text, [Number(i + 1), problem.Place.Sheet ?? "", Address(problem.Place), problem.Chinese, Words(problem.Severity), problem.Code.Id]);
        output.Write("</sheetData>");
        Links(output, problems, sheets);
        output.Write("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
        return output.ToString();
    }

    private static void Row(TextWriter output, int row, int style, params string[] texts)
    {
        var height = texts.Length < Headings.Length ? LineHeight : Math.Min(409m, LineHeight * texts.Max(t => TextFit.CountLines(t[..Math.Min(t.Length, MaxMeasured)], FontSize, TextRoom)));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\" ht=\"{height}\" customHeight=\"1\">"));
        foreach (var (i, text) in texts.Index())
        {
            output.Write($"<c r=\"{Columns.Letters(i + 1)}{row}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            CellXml.Escaped(output, CellXml.Cut(text));
            output.Write("</t></is></c>");
        }
        output.Write("</row>");
    }

    private static void Links(TextWriter output, IReadOnlyList<Problem> problems, IReadOnlyList<string> sheets)
    {
        var links = problems.Index()
            .Where(p => CellNote.CellOf(p.Item.Place) is not null && sheets.Contains(p.Item.Place.Sheet!, StringComparer.OrdinalIgnoreCase))
            .Take(MaxLinks)
            .ToList();
        if (links.Count == 0)
            return;
        output.Write("<hyperlinks>");
        foreach (var (i, problem) in links)
        {
            output.Write($"<hyperlink ref=\"C{HeaderRow + 1 + i}\" location=\"");
            output.Write(System.Security.SecurityElement.Escape($"{SheetNames.Quoted(problem.Place.Sheet!)}!{Address(problem.Place)}"));
            output.Write("\"/>");
        }
        output.Write("</hyperlinks>");
    }

    private static string Address(Place place) =>
        CellNote.CellOf(place) is not null ? $"{place.Column}{Number(place.Row!.Value)}" : place.Row is { } row ? $"第{Number(row)}行" : "";

    private static string Number(int number) => Ooxml.Text(number);

    private static string Words(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Notice => "提示",
        ProblemSeverity.Held => "待核实",
        ProblemSeverity.Error => "须改正",
    };
}
