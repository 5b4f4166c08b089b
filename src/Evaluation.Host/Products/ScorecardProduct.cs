using Evaluation.Assess.Annual;
using Evaluation.Host.Publishing;
using Evaluation.Model.Problems;
using Evaluation.Report.Documents;
using Evaluation.Report.Scorecards;
using Evaluation.Report.Workbooks;

namespace Evaluation.Host.Products;

/// <summary>The agency scorecards (部门评价表): one workbook an agency, and a register of them.</summary>
public sealed class ScorecardProduct() : AssessedProduct(Scorecard.Template)
{
    public override string Name => "scorecards";

    public override string Title => "部门评价表";

    public override string Description => "A scorecard workbook for every agency, a register and a manifest.";

    /// <summary>The one file of a run that is an agency's own.</summary>
    internal static string FileName(int year, string agency) => $"部门评价表-{year}-{FileNames.Safe(agency)}.xlsx";

    /// <summary>Each workbook is laid out when it is written, so that memory stays flat however many agencies there are.</summary>
    protected override Read<Artifact> Render(AnnualAssessment assessment, RunStamp stamp, WorkbookTemplate page, IProgress<string> steps)
    {
        var problems = assessment.Agencies.Take(1).SelectMany(agency => page.Check(Scorecard.Render(assessment, agency, stamp))).ToList();
        var register = new ScorecardRegister(assessment.Scheme.Decimals.Value);
        var cards = assessment.Agencies.Select(agency =>
        {
            var name = FileName(assessment.Plan.Year, agency.Agency.Name);
            return new Artifact(name, stream =>
            {
                steps.Report(agency.Agency.Name);
                page.Write(Scorecard.Render(assessment, agency, stamp), stream);
                register.Add(agency, name, stream);
            });
        });
        return new Read<Artifact>([.. cards, new Artifact($"scorecards-{assessment.Plan.Year}.csv", register.Write)], problems);
    }
}
