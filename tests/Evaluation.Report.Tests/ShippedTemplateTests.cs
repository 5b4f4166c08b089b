using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Tests.MidTerm;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;
using Evaluation.Report.MidTerm;
using Evaluation.Report.Scorecards;
using Evaluation.Report.Tests.Annual;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Tests;

public class ShippedTemplateTests
{
    public static TheoryData<string> Templates => [AnnualReport.Template, Scorecard.Template, MidTermReport.Template];

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

    private static ReportDocument Document(string name) => name switch
    {
        AnnualReport.Template => AnnualReport.Render(Sample.Assessment, Sample.Stamp),
        Scorecard.Template => Scorecard.Render(Sample.Assessment, Sample.Assessment.Agencies[0], Sample.Stamp),
        MidTermReport.Template => MidTermReport.Render(MidTermEvaluation.Assess(Published.Inputs(Published.AsOf)), Sample.Stamp),
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
        return reading.Template!;
    }
}
