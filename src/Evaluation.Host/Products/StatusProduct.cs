using Evaluation.Assess.Status;
using Evaluation.Host.Publishing;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Report.Documents;
using Evaluation.Report.Status;
using Evaluation.Report.Workbooks;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>The development-status report (发展状况年度评价报告): a workbook and its charts.</summary>
public sealed class StatusProduct : Product
{
    public override string Name => "status";

    public override string Title => "发展状况年度评价报告";

    public override string Description => "The development-status report: national index, regions with rank intervals, charts and a manifest.";

    public override Read<ReadyProduct> Prepare(ProductSources from, ProductRequest request, IProgress<string> steps)
    {
        steps.Report("reading");
        var read = new StatusMaterialsReader(from.Store, from.Settings).Read(request.Year, request.AsOf);
        if (read.IsRefused)
            return new([], read.Problems);
        var (inputs, template) = (read.Rows[0].Inputs, read.Rows[0].Template);

        steps.Report("assessing");
        var assessment = StatusEvaluation.Assess(inputs);
        var rules = Sha256.Of(string.Join('\n', inputs.Scheme.Hash, inputs.National.Hash, inputs.Regions.Hash));
        var key = new RunKey(Name, Period.OfYear(request.Year), request.AsOf, DataHash.Of(inputs), rules, template.Hash, CodeVersion.Current);
        List<Problem> notices = [.. read.Problems, .. assessment.Regions.Problems];
        return new([new ReadyProduct(key, stamp => Render(assessment, stamp, template))], [.. notices.Where(p => p.Severity != ProblemSeverity.Error)]);
    }

    private static Read<Artifact> Render(StatusAssessment assessment, RunStamp stamp, WorkbookTemplate template)
    {
        var document = StatusReport.Render(assessment, stamp);
        var workbook = new Artifact($"发展状况评价-{assessment.Inputs.Year}.xlsx", stream => template.Write(document, stream));
        return new Read<Artifact>([workbook, .. ChartFiles.Of(document)], template.Check(document));
    }
}
