using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Evaluation.Intake.Tables;

namespace Evaluation.Intake.Tests.Tables;

public class WorkbookGuardTests
{
    private const string row = """<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c></row>""";

    private static Xlsx Book => new Xlsx().Sheet("表", row);

    [Fact]
    public void A_plain_workbook_passes() => Assert.Empty(TableFiles.Open(Book.Build(), "a.xlsx").Problems);

    [Fact]
    public void More_than_ten_mebibytes_are_refused() =>
        Refuses("workbook-too-large", new Xlsx().Sheet("a", row).Part("xl/media/a.bin", new byte[11 << 20]).Build(CompressionLevel.NoCompression));

    [Fact]
    public void More_than_five_thousand_parts_are_refused()
    {
        var book = Book;
        for (var i = 0; i < 5_001; i++)
            book.Part($"xl/media/{i}.bin", []);
        Refuses("workbook-too-many-entries", book.Build());
    }

    [Fact]
    public void A_part_that_unpacks_over_two_hundred_fold_is_refused() =>
        Refuses("workbook-inflates", Book.Part("xl/media/a.xml", new byte[20 << 20]).Build());

    [Fact]
    public void More_than_two_hundred_mebibytes_unpacked_are_refused() =>
        Refuses("workbook-inflates", Book.Part("xl/media/a.bin", new byte[201 << 20]).Build());

    [Fact]
    public void A_directory_that_lies_about_sizes_is_found_out()
    {
        // The directory declares 1 000 bytes for a part of 2 MiB, whose bytes pack badly enough to pass the ratio.
        var bytes = Book.Part("xl/media/a.bin", Noise(2 << 20)).Build().ToArray();
        var name = Encoding.ASCII.GetBytes("xl/media/a.bin");
        var at = bytes.AsSpan().LastIndexOf(name) - 46 + 24;
        Assert.Equal(2 << 20, BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at)));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), 1000);
        var reading = TableFiles.Open(new MemoryStream(bytes), "a.xlsx");
        Assert.Empty(reading.Tables);
        Assert.Contains(reading.Problems, p => p.Code.Id is "workbook-broken" or "workbook-inflates");
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("customXml/item1.xml")]
    public void A_document_type_definition_anywhere_is_refused(string part) =>
        Refuses("workbook-dtd", Book.Part(part, """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>""").Build());

    [Fact]
    public void A_document_type_definition_in_utf16_is_refused_too() =>
        Refuses("workbook-dtd", Book.Part("xl/a.xml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<!DOCTYPE x [<!ENTITY a \"b\">]><x/>")]).Build());

    [Fact]
    public void Macros_are_refused_by_part_and_by_content_type()
    {
        Refuses("workbook-macros", Book.Part("xl/vbaProject.bin", [1]).Build());
        Refuses("workbook-macros", Book.Part("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>""").Build());
    }

    [Theory]
    [InlineData("externalLink", "file:///C:/other.xlsx")]
    [InlineData("image", "http://elsewhere.invalid/a.png")]
    [InlineData("attachedTemplate", "\\\\server\\share\\t.xltx")]
    public void Content_from_elsewhere_is_refused(string type, string target) =>
        Refuses("workbook-external-links", Book.Part("xl/worksheets/_rels/sheet1.xml.rels", Relationship(type, target)).Build());

    [Fact]
    public void A_plain_hyperlink_is_allowed() =>
        Assert.Empty(TableFiles.Open(Book.Part("xl/worksheets/_rels/sheet1.xml.rels", Relationship("hyperlink", "http://www.gov.cn/")).Build(), "a.xlsx").Problems);

    [Theory]
    [InlineData("xl/embeddings/oleObject1.bin")]
    [InlineData("xl/activeX/activeX1.xml")]
    public void Embedded_objects_are_refused(string part) => Refuses("workbook-embedded", Book.Part(part, "<x/>").Build());

    [Fact]
    public void A_workbook_with_a_password_says_so() =>
        Refuses("workbook-old-or-encrypted", new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]]));

    [Fact]
    public void Text_named_as_a_workbook_is_none() => Refuses("not-a-workbook", new MemoryStream([.. "code,name\n"u8]));

    [Fact]
    public void A_zip_of_something_else_is_no_workbook()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("readme.txt");
        stream.Position = 0;
        Refuses("not-a-workbook", stream);
    }

    [Fact]
    public void A_workbook_cut_off_anywhere_is_a_problem_and_never_an_exception()
    {
        var whole = Book.SharedStrings("<si><t>x</t></si>").Build().ToArray();
        for (var length = 1; length < whole.Length; length++)
        {
            var reading = TableFiles.Open(new MemoryStream(whole[..length]), "a.xlsx");
            Assert.NotEmpty(reading.Problems);
            Assert.Empty(reading.Tables);
        }
    }

    [Fact]
    public void A_workbook_with_any_byte_changed_is_never_an_exception()
    {
        var whole = Book.SharedStrings("<si><t>x</t></si>").Build().ToArray();
        for (var at = 0; at < whole.Length; at++)
        {
            var changed = (byte[])whole.Clone();
            changed[at] ^= 0x55;
            Assert.NotNull(TableFiles.Open(new MemoryStream(changed), "a.xlsx"));
        }
    }

    private static string Relationship(string type, string target) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}" Target="{target}" TargetMode="External"/></Relationships>""";

    private static void Refuses(string code, MemoryStream workbook)
    {
        var reading = TableFiles.Open(workbook, "a.xlsx");
        Assert.Empty(reading.Tables);
        Assert.Contains(reading.Problems, p => p.Code.Id == code && p.Place.File == "a.xlsx");
    }

    private static byte[] Noise(int length)
    {
        var (bytes, state) = (new byte[length], 1u);
        for (var i = 0; i < length; i++)
        {
            state = unchecked((state * 1664525) + 1013904223);
            bytes[i] = (byte)(state >> 30);
        }

        return bytes;
    }
}
