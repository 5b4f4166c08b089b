using Evaluation.Host.Publishing;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Report.Cases;
using Evaluation.Report.Documents;
using Evaluation.Report.Workbooks;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>The register of typical cases (典型案例) as a workbook of its own.</summary>
public sealed class CasesProduct : Product
{
    public override string Name => "cases";

    public override string Title => "典型案例";

    public override string Description => "The register of typical cases: a workbook, its charts and a manifest.";

    public override Read<ReadyProduct> Prepare(ProductSources from, ProductRequest request, IProgress<string> steps)
    {
        steps.Report("reading");
        var page = MaterialFiles.Template(from.Settings, CasesReport.Template);
        if (from.Store.Plans.Load(request.Year) is not { } plan)
            return new([], [.. page.Problems, MaterialsReader.NoPlan(from.Store, request.Year)]);
        if (page.Template is not { } template)
            return new([], page.Problems);
        var inputs = new CasesInputs(
            plan, request.AsOf, from.Store.Reference.Agencies(), from.Store.Reference.Areas(), from.Store.Cases.AsOf(request.Year, request.AsOf))
        { Area = from.Settings.Area };
        var key = new RunKey(Name, Period.OfYear(request.Year), request.AsOf, DataHash.Of(inputs), Sha256.Of(""), template.Hash, CodeVersion.Current);
        return new([new ReadyProduct(key, stamp => Render(inputs, stamp, template))], page.Problems);
    }

    private static Read<Artifact> Render(CasesInputs inputs, RunStamp stamp, WorkbookTemplate template)
    {
        var document = CasesReport.Render(inputs, stamp);
        var workbook = new Artifact($"典型案例-{inputs.Plan.Year}.xlsx", stream => template.Write(document, stream));
        return new Read<Artifact>([workbook, .. ChartFiles.Of(document)], template.Check(document));
    }
}
