using Evaluation.Assess.Annual;
using Evaluation.Host.Publishing;
using Evaluation.Model.Problems;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;
using Evaluation.Report.Workbooks;

namespace Evaluation.Host.Products;

/// <summary>The annual monitoring evaluation (年度监测评估): a workbook and its charts.</summary>
public sealed class AnnualProduct() : AssessedProduct(AnnualReport.Template)
{
    public override string Name => "annual";

    public override string Title => "年度监测评估";

    public override string Description => "The annual evaluation: a workbook, its charts and a manifest.";

    protected override Read<Artifact> Render(AnnualAssessment assessment, RunStamp stamp, WorkbookTemplate page, IProgress<string> steps)
    {
        var document = AnnualReport.Render(assessment, stamp);
        var workbook = new Artifact($"年度监测评估-{assessment.Plan.Year}.xlsx", stream => page.Write(document, stream));
        return new Read<Artifact>([workbook, .. ChartFiles.Of(document)], page.Check(document));
    }
}
