using System.IO.Compression;
using System.Text;

namespace Evaluation.Report.Tests.Forms;

/// <summary>示例: a workbook as other programs write them: prefixed namespaces, a drawing of notes that is no XML, comments of other people.</summary>
internal static class SentIn
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    public const string Shapes =
        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"\r\n xmlns:o=\"urn:schemas-microsoft-com:office:office\">\r\n"
        + "<v:shapetype id=\"_x0000_t201\" coordsize=\"21600,21600\"></v:shapetype>"
        + "<v:shape id=\"_x0000_s2049\" type=\"#_x0000_t201\"><v:textbox><div>按钮<br></div></v:textbox>"
        + "<x:ClientData xmlns:x=\"urn:schemas-microsoft-com:office:excel\" ObjectType=\"Button\"></x:ClientData></v:shape>"
        + "<v:shape id=\"_x0000_s2050\" type=\"#_x0000_t202\"><v:textbox><div></div></v:textbox>"
        + "<x:ClientData xmlns:x=\"urn:schemas-microsoft-com:office:excel\" ObjectType=\"Note\"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>";

    /// <summary>Sheet 甲 with a comment on B2 and a button, sheet 乙 with a list and a drawing, selected; a name of the second sheet.</summary>
    public static byte[] Workbook { get; } = Zip(
        ("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
            + Type("xl/workbook.xml", "spreadsheetml.sheet.main") + Type("xl/worksheets/sheet1.xml", "spreadsheetml.worksheet") + Type("xl/worksheets/sheet2.xml", "spreadsheetml.worksheet")
            + Type("xl/comments1.xml", "spreadsheetml.comments") + Type("xl/tables/table1.xml", "spreadsheetml.table") + Type("xl/drawings/drawing1.xml", "drawing") + Type("xl/styles.xml", "spreadsheetml.styles") + "</Types>"),
        ("_rels/.rels", Relations(("rId1", "officeDocument", "/xl/workbook.xml"))),
        ("xl/workbook.xml", $"<x:workbook xmlns:x=\"{Main}\" xmlns:q=\"{Office}\"><x:bookViews><x:workbookView firstSheet=\"1\" activeTab=\"1\"/></x:bookViews>"
            + "<x:sheets><x:sheet name=\"甲\" sheetId=\"4\" q:id=\"rId1\"/><x:sheet name=\"乙\" sheetId=\"9\" q:id=\"rId2\"/></x:sheets>"
            + "<x:definedNames><x:definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">乙!$1:$1</x:definedName></x:definedNames></x:workbook>"),
        ("xl/_rels/workbook.xml.rels", Relations(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet2.xml"), ("rId3", "styles", "styles.xml"))),
        ("xl/styles.xml", $"<x:styleSheet xmlns:x=\"{Main}\"><x:fonts count=\"1\"><x:font><x:sz val=\"11\"/></x:font></x:fonts><x:fills count=\"1\"><x:fill><x:patternFill patternType=\"none\"/></x:fill></x:fills>"
            + "<x:borders count=\"1\"><x:border/></x:borders><x:cellStyleXfs count=\"1\"><x:xf/></x:cellStyleXfs><x:cellXfs count=\"1\"><x:xf xfId=\"0\"/></x:cellXfs></x:styleSheet>"),
        ("xl/worksheets/sheet1.xml", $"<x:worksheet xmlns:x=\"{Main}\" xmlns:q=\"{Office}\"><x:sheetData><x:row r=\"2\"><x:c r=\"B2\"><x:v>85</x:v></x:c></x:row></x:sheetData><x:legacyDrawing q:id=\"rId2\"/></x:worksheet>"),
        ("xl/worksheets/_rels/sheet1.xml.rels", Relations(("rId1", "comments", "../comments1.xml"), ("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"))),
        ("xl/comments1.xml", $"<x:comments xmlns:x=\"{Main}\"><x:authors><x:author>张三</x:author></x:authors><x:commentList><x:comment ref=\"B2\" authorId=\"0\"><x:text><x:t>请领导审阅</x:t></x:text></x:comment></x:commentList></x:comments>"),
        ("xl/drawings/vmlDrawing1.vml", Shapes),
        ("xl/worksheets/sheet2.xml", $"<x:worksheet xmlns:x=\"{Main}\" xmlns:q=\"{Office}\"><x:sheetViews><x:sheetView tabSelected=\"1\" workbookViewId=\"0\"/></x:sheetViews><x:cols><x:col min=\"1\" max=\"16384\" width=\"20\" customWidth=\"1\"/></x:cols>"
            + "<x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>列</x:t></x:is></x:c></x:row><x:row r=\"2\"/></x:sheetData><x:drawing q:id=\"rId2\"/><x:tableParts count=\"1\"><x:tablePart q:id=\"rId1\"/></x:tableParts></x:worksheet>"),
        ("xl/worksheets/_rels/sheet2.xml.rels", Relations(("rId1", "table", "../tables/table1.xml"), ("rId2", "drawing", "../drawings/drawing1.xml"))),
        ("xl/tables/table1.xml", $"<x:table xmlns:x=\"{Main}\" id=\"1\" name=\"表1\" displayName=\"表1\" ref=\"A1:A2\"><x:autoFilter ref=\"A1:A2\"/><x:tableColumns count=\"1\"><x:tableColumn id=\"1\" name=\"列\"/></x:tableColumns></x:table>"),
        ("xl/drawings/drawing1.xml", "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\"/>"));

    private static byte[] Zip(params (string Path, string Text)[] parts)
    {
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create))
        {
            foreach (var (path, text) in parts)
            {
                using var content = zip.CreateEntry(path).Open();
                content.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return file.ToArray();
    }

    private static string Type(string path, string kind) => $"<Override PartName=\"/{path}\" ContentType=\"application/vnd.openxmlformats-officedocument.{kind}+xml\"/>";

    private static string Relations(params (string Id, string Type, string Target)[] relations) =>
        $"<Relationships xmlns=\"{Package}/relationships\">" + string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Office}/{r.Type}\" Target=\"{r.Target}\"/>")) + "</Relationships>";
}
