using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Status;
using Evaluation.Assess.Tests.MidTerm;
using Evaluation.Assess.Tests.Status;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;
using Evaluation.Report.MidTerm;
using Evaluation.Report.Scorecards;
using Evaluation.Report.Status;
using Evaluation.Report.Tests.Annual;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Tests;

public class ShippedTemplateTests
{
    public static TheoryData<string> Templates => [AnnualReport.Template, Scorecard.Template, MidTermReport.Template, StatusReport.Template];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_shipped_template_fills_without_a_problem_and_gives_a_valid_workbook(string name)
    {
        var template = Shipped(name);
        var document = Document(name);
        using MemoryStream output = new();

        Assert.Empty(template.Check(document));
        template.Write(document, output);

        using var workbook = SpreadsheetDocument.Open(output, false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_same_document_gives_the_same_bytes(string name)
    {
        using MemoryStream first = new(), second = new();

        Shipped(name).Write(Document(name), first);
        Shipped(name).Write(Document(name), second);

        Assert.Equal(first.ToArray(), second.ToArray());
    }

    /// <summary>A chart without a slot is not drawn, and no test of the workbook would miss it.</summary>
    [Theory]
    [MemberData(nameof(Templates))]
    public void A_shipped_template_has_a_place_for_every_chart(string name)
    {
        var template = Shipped(name);
        var document = Document(name);
        using MemoryStream output = new();
        template.Write(document, output);

        using var workbook = SpreadsheetDocument.Open(output, false);
        var sheets = workbook.WorkbookPart!.WorksheetParts.ToList();
        Assert.Equal(document.Charts.Count(c => c.Kind != ChartKind.HeatTable), sheets.Sum(s => s.DrawingsPart?.ChartParts.Count() ?? 0));
        Assert.Equal(document.Charts.Count(c => c.Kind == ChartKind.HeatTable), sheets.Sum(s => s.Worksheet.Descendants<ColorScale>().Count()));
    }

    private static ReportDocument Document(string name) => name switch
    {
        AnnualReport.Template => AnnualReport.Render(Sample.Assessment, Sample.Stamp),
        Scorecard.Template => Scorecard.Render(Sample.Assessment, Sample.Assessment.Agencies[0], Sample.Stamp),
        MidTermReport.Template => MidTermReport.Render(MidTermEvaluation.Assess(Published.Inputs(Published.AsOf)), Sample.Stamp),
        StatusReport.Template => StatusReport.Render(StatusEvaluation.Assess(StatusSample.Inputs()), Sample.Stamp),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no sample for this template."),
    };

    private static WorkbookTemplate Shipped(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Evaluation.sln")))
            folder = folder.Parent;
        var file = Path.Combine(folder.FullName, "report-templates", name + ".xlsx");
        var reading = WorkbookTemplate.Read(File.ReadAllBytes(file), name + ".xlsx");
        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Template!.Faults);
        return reading.Template!;
    }
}
