using System.IO.Compression;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Tests.Bulletin;

public sealed partial class BulletinTemplateTests
{
    [Fact]
    public void The_shipped_template_fills_without_a_problem_and_gives_a_valid_workbook_twice_the_same()
    {
        var document = BulletinReportTests.Between("2023-12-31", "2024-12-31");
        var reading = WorkbookTemplate.Read(File.ReadAllBytes(Template), "bulletin.xlsx");
        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Template!.Check(document));
        using MemoryStream first = new(), second = new();
        reading.Template.Write(document, first);
        reading.Template.Write(BulletinReportTests.Between("2023-12-31", "2024-12-31"), second);
        Assert.Equal(first.ToArray(), second.ToArray());
        using var workbook = SpreadsheetDocument.Open(first, false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Every_placeholder_and_chart_of_the_template_is_in_the_report_and_every_table_in_the_template()
    {
        var document = BulletinReportTests.Between("2023-12-31", "2024-12-31");
        var known = document.Fields.Keys.Concat(document.Tables.SelectMany(t => t.Columns.Select(c => $"{t.Name}.{c}"))).ToHashSet(StringComparer.Ordinal);
        var text = Text();
        var asked = Placeholder().Matches(text).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(asked.Count > 100);
        Assert.All(asked, name => Assert.Contains(name, known));
        Assert.Equal(document.Tables.Select(t => t.Name).Order(), asked.Where(a => a.Contains('.', StringComparison.Ordinal)).Select(a => a.Split('.')[0]).Distinct().Order());
        Assert.All(document.Charts.Select(c => c.Slot), slot => Assert.Contains($"\"chart_{slot}\"", text, StringComparison.Ordinal));
    }

    private static string Template
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Evaluation.sln")))
                folder = Path.GetDirectoryName(folder)!;
            return Path.Combine(folder, "report-templates", "bulletin.xlsx");
        }
    }

    private static string Text()
    {
        using var zip = ZipFile.OpenRead(Template);
        return string.Concat(zip.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }

    [GeneratedRegex("\\{\\{([a-z0-9_.]+)\\}\\}")]
    private static partial Regex Placeholder();
}
