using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Report.Annual;
using Evaluation.Report.Cases;
using Evaluation.Report.Documents;
using Evaluation.Report.Tests.Annual;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Tests.Cases;

/// <summary>The shipped templates hold the documents with a year before and with cases, and those without.</summary>
public class CasesTemplateTests
{
    public static TheoryData<string> Documents => [.. All.Keys];

    private static readonly Dictionary<string, Func<ReportDocument>> All = new(StringComparer.Ordinal)
    {
        ["annual, year before and cases"] = () => AnnualReport.Render(NextYear.Assessment, Sample.Stamp),
        ["annual, nothing confirmed"] = () => AnnualReport.Render(NextYear.NotConfirmed, Sample.Stamp),
        ["cases"] = () => CasesReport.Render(Inputs, Sample.Stamp),
        ["no cases"] = () => CasesReport.Render(Inputs with { Cases = [] }, Sample.Stamp),
    };

    private static CasesInputs Inputs =>
        new(Sample.Assessment.Plan, Sample.AsOf, Sample.Assessment.Inputs.Agencies, NextYear.Areas, NextYear.Cases);

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_shipped_template_fills_without_a_problem_and_gives_the_same_valid_workbook_twice(string name)
    {
        var document = All[name]();
        using MemoryStream first = new(), second = new();

        Assert.Empty(Shipped(document.Template).Check(document));
        Shipped(document.Template).Write(document, first);
        Shipped(document.Template).Write(All[name](), second);

        Assert.Equal(first.ToArray(), second.ToArray());
        using var workbook = SpreadsheetDocument.Open(first, false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    private static WorkbookTemplate Shipped(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Evaluation.sln")))
            folder = folder.Parent;
        var reading = WorkbookTemplate.Read(File.ReadAllBytes(Path.Combine(folder.FullName, "report-templates", name + ".xlsx")), name + ".xlsx");
        Assert.Empty(reading.Problems);
        return reading.Template!;
    }
}
