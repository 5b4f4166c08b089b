using Evaluation.Assess.Annual;
using Evaluation.Host.Publishing;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Report.Documents;
using Evaluation.Report.Workbooks;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>A product that prints the annual assessment through one template.</summary>
/// <param name="template">Name of the template without extension.</param>
public abstract class AssessedProduct(string template) : Product
{
    public sealed override Read<ReadyProduct> Prepare(ProductSources from, ProductRequest request, IProgress<string> steps)
    {
        steps.Report("reading");
        var read = new MaterialsReader(from.Store, from.Settings).Read(request.Year, request.AsOf, template);
        if (read.IsRefused)
            return new([], read.Problems);
        var (inputs, page) = (read.Rows[0].Inputs, read.Rows[0].Template);

        steps.Report("assessing");
        var assessment = AnnualEvaluation.Assess(inputs);
        var key = new RunKey(Name, Period.OfYear(request.Year), request.AsOf, DataHash.Of(inputs), assessment.Scheme.Hash, page.Hash, CodeVersion.Current);
        return new([new ReadyProduct(key, stamp => Render(assessment, stamp, page, steps))], read.Problems);
    }

    /// <param name="steps">Told what is being done while the files are written.</param>
    /// <returns>The files; none when something in the template does not fit.</returns>
    protected abstract Read<Artifact> Render(AnnualAssessment assessment, RunStamp stamp, WorkbookTemplate page, IProgress<string> steps);
}
