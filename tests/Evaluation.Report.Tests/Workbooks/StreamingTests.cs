using System.IO.Compression;
using System.Xml;
using Evaluation.Report.Documents;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Tests.Workbooks;

public sealed class StreamingTests
{
    private static WorkbookTemplate Template()
    {
        var template = new TemplateFile();
        template.Sheet("数据")
            .Row(1, TemplateFile.Header, [.. Enumerable.Range(0, 10).Select(i => $"列{i}")])
            .Row(2, TemplateFile.Body, [.. Enumerable.Range(0, 10).Select(i => $"{{{{data.c{i}}}}}")])
            .After("<autoFilter ref=\"A1:J1\"/>");
        return WorkbookTemplate.Read(template.Bytes(), "data.xlsx").Template!;
    }

    private static ReportDocument Document(int count, IEnumerable<TableRow> rows) => new(
        "data", new Dictionary<string, Cell>(), [new("data", [.. Enumerable.Range(0, 10).Select(i => $"c{i}")], count, rows, "无")], []);

    private static TableRow Row(int n) => new($"{n}", [.. Enumerable.Range(0, 10).Select(i => Cell.Of(n + i / 10m))]);

    [Fact]
    public void A_hundred_thousand_rows_are_written_as_they_are_read()
    {
        const int count = 100_000;
        var written = 0L;
        var writtenAtTheEnd = 0L;
        IEnumerable<TableRow> Rows()
        {
            for (var n = 1; n <= count; n++)
            {
                writtenAtTheEnd = written;
                yield return Row(n);
            }
        }
        using var output = new WatchedStream(bytes => written += bytes);
        Template().Write(Document(count, Rows()), output);
        Assert.True(writtenAtTheEnd > written / 2, "most of the file stood there before the last row was read");
        using var zip = new ZipArchive(new MemoryStream(output.ToArray()));
        using var sheet = XmlReader.Create(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var (cells, filter) = (0, "");
        while (sheet.Read())
        {
            cells += sheet.NodeType == XmlNodeType.Element && sheet.LocalName == "c" ? 1 : 0;
            filter = sheet.LocalName == "autoFilter" ? sheet.GetAttribute("ref") : filter;
        }
        Assert.Equal((10 * count + 10, "A1:J100001"), (cells, filter));
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 2)]
    public void A_table_that_breaks_its_word_is_the_callers_mistake(int promised, int given)
    {
        using var output = new MemoryStream();
        Assert.Throws<InvalidOperationException>(() => Template().Write(Document(promised, Enumerable.Range(1, given).Select(Row)), output));
    }

    [Fact]
    public void More_rows_than_Excel_opens_are_refused_before_anything_is_written()
    {
        using var output = new MemoryStream();
        Assert.Throws<ArgumentException>(() => Template().Write(Document(1_048_576, []), output));
        Assert.Equal(0, output.Length);
    }

    private sealed class WatchedStream(Action<int> written) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            written(count);
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            written(buffer.Length);
            base.Write(buffer);
        }
    }
}
