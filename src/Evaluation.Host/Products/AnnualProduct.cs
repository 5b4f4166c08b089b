using Evaluation.Assess.Annual;
using Evaluation.Host.Publishing;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;
using Evaluation.Report.Workbooks;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>The annual monitoring evaluation (年度监测评估): a workbook and its charts.</summary>
public sealed class AnnualProduct : Product
{
    public override string Name => "annual";

    public override string Title => "年度监测评估";

    public override string Description => "The annual evaluation: a workbook, its charts and a manifest.";

    public override Read<ReadyProduct> Prepare(ProductSources from, ProductRequest request, IProgress<string> steps)
    {
        steps.Report("reading");
        var read = new MaterialsReader(from.Store, from.Settings).Read(request.Year, request.AsOf, AnnualReport.Template);
        if (read.IsRefused)
            return new([], read.Problems);
        var (inputs, template) = (read.Rows[0].Inputs, read.Rows[0].Template);

        steps.Report("assessing");
        var assessment = AnnualEvaluation.Assess(inputs);
        var key = new RunKey(Name, Period.OfYear(request.Year), request.AsOf, DataHash.Of(inputs), assessment.Scheme.Hash, template.Hash, CodeVersion.Current);
        return new([new ReadyProduct(key, stamp => Render(assessment, stamp, template))], read.Problems);
    }

    private static Read<Artifact> Render(AnnualAssessment assessment, RunStamp stamp, WorkbookTemplate template)
    {
        var document = AnnualReport.Render(assessment, stamp);
        var workbook = new Artifact($"年度监测评估-{assessment.Plan.Year}.xlsx", stream => template.Write(document, stream));
        return new Read<Artifact>([workbook, .. ChartFiles.Of(document)], template.Check(document));
    }
}
