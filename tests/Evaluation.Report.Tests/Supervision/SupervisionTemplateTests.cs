using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Report.Documents;
using Evaluation.Report.Supervision;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Tests.Supervision;

public sealed class SupervisionTemplateTests
{
    private static readonly ReportDocument Document = SupervisionReport.Render(LedgerSample.Ledger, new RunStamp("run", LedgerSample.AsOf, "data", "scheme", "template", "0.1.0"));

    [Fact]
    public void The_shipped_template_fills_without_a_problem_and_gives_a_valid_workbook()
    {
        var template = Shipped();
        using MemoryStream output = new();

        Assert.Empty(template.Check(Document));
        template.Write(Document, output);

        using var workbook = SpreadsheetDocument.Open(output, false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void The_same_ledger_gives_the_same_bytes()
    {
        using MemoryStream first = new(), second = new();

        Shipped().Write(Document, first);
        Shipped().Write(Document, second);

        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void Both_charts_have_their_place() => Assert.Equal(["causes", "agencies"], Document.Charts.Select(c => c.Slot));

    private static WorkbookTemplate Shipped()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Evaluation.sln")))
            folder = Path.GetDirectoryName(folder)!;
        var reading = WorkbookTemplate.Read(File.ReadAllBytes(Path.Combine(folder, "report-templates", "supervision.xlsx")), "supervision.xlsx");
        Assert.Empty(reading.Problems);
        return reading.Template!;
    }
}
