using Evaluation.Assess.MidTerm;
using Evaluation.Host.Publishing;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Report.Documents;
using Evaluation.Report.MidTerm;
using Evaluation.Report.Workbooks;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>The mid-term evaluation (中期评估) of the multi-year plan: a workbook and its charts.</summary>
/// <remarks>The request's year is the last whose values are looked at; it needs no plan of its own.</remarks>
public sealed class MidTermProduct : Product
{
    public override string Name => "midterm";

    public override string Title => "中期评估";

    public override string Description => "The mid-term evaluation of the multi-year plan: a workbook, its charts and a manifest.";

    public override Read<ReadyProduct> Prepare(ProductSources from, ProductRequest request, IProgress<string> steps)
    {
        steps.Report("reading");
        var read = new MidTermMaterialsReader(from.Store, from.Settings).Read(request.Year, request.AsOf);
        if (read.IsRefused)
            return new([], read.Problems);
        var (inputs, template) = (read.Rows[0].Inputs, read.Rows[0].Template);

        steps.Report("assessing");
        var assessment = MidTermEvaluation.Assess(inputs);
        var key = new RunKey(Name, Period.OfYear(request.Year), request.AsOf, DataHash.Of(inputs), assessment.Scheme.Hash, template.Hash, CodeVersion.Current);
        return new([new ReadyProduct(key, stamp => Render(assessment, stamp, template))], read.Problems);
    }

    private static Read<Artifact> Render(MidTermAssessment assessment, RunStamp stamp, WorkbookTemplate template)
    {
        var document = MidTermReport.Render(assessment, stamp);
        var workbook = new Artifact($"中期评估-{assessment.Year}.xlsx", stream => template.Write(document, stream));
        return new Read<Artifact>([workbook, .. ChartFiles.Of(document)], template.Check(document));
    }
}
