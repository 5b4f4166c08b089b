using System.Globalization;
using System.IO.Compression;
using Evaluation.Report.Documents;
using Evaluation.Report.Tests.Charts;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Tests.Workbooks;

public sealed class DeterminismTests
{
    private static byte[] Write(WorkbookTemplate template, ReportDocument document)
    {
        using var output = new MemoryStream();
        template.Write(document, output);
        return output.ToArray();
    }

    private static byte[] InCulture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            return Write(WorkbookTemplate.Read(Gallery.Template().Bytes(), "g.xlsx").Template!, Gallery.Document);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_same_document_gives_the_same_bytes_in_any_culture(string culture) =>
        Assert.Equal(InCulture(""), InCulture(culture));

    [Fact]
    public void The_same_document_gives_the_same_bytes_in_many_threads()
    {
        var template = WorkbookTemplate.Read(Gallery.Template().Bytes(), "g.xlsx").Template!;
        var expected = Write(template, Gallery.Document);
        Parallel.For(0, 16, _ => Assert.Equal(expected, Write(template, Gallery.Document)));
    }

    [Fact]
    public void No_time_but_the_fixed_one_is_in_the_file()
    {
        var bytes = Write(WorkbookTemplate.Read(Gallery.Template().Bytes(), "g.xlsx").Template!, Gallery.Document);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
        Assert.Equal(zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal), zip.Entries.Select(e => e.FullName));
        using var core = new StreamReader(zip.GetEntry("docProps/core.xml")!.Open());
        var text = core.ReadToEnd();
        Assert.Contains("1980-01-01T00:00:00Z", text, StringComparison.Ordinal);
        Assert.Contains("办公室", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_placeholder_remains_anywhere_in_the_file()
    {
        using var zip = new ZipArchive(new MemoryStream(FilledWorkbook.Fill(Gallery.Template(), Gallery.Document)));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            Assert.DoesNotContain("{{", reader.ReadToEnd(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_stream_that_cannot_go_back_gets_the_same_bytes()
    {
        var template = WorkbookTemplate.Read(Gallery.Template().Bytes(), "g.xlsx").Template!;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            template.Write(Gallery.Document, gzip);
        packed.Position = 0;
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Decompress))
            gzip.CopyTo(unpacked);
        Assert.Equal(Write(template, Gallery.Document), unpacked.ToArray());
    }
}
