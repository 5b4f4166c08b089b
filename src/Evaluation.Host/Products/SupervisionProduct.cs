using Evaluation.Assess.Supervision;
using Evaluation.Host.Publishing;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Report.Documents;
using Evaluation.Report.Supervision;
using Evaluation.Report.Workbooks;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>The supervision ledger (督促检查): what is owed, by whom, and in which colour.</summary>
public sealed class SupervisionProduct : Product
{
    public override string Name => "supervision";

    public override string Title => "督促检查";

    public override string Description => "The supervision ledger: what is due, late, empty or contradicted, by agency and task.";

    public override Read<ReadyProduct> Prepare(ProductSources from, ProductRequest request, IProgress<string> steps)
    {
        steps.Report("reading");
        var read = new SupervisionMaterialsReader(from.Store, from.Settings).Read(request.Year, request.AsOf);
        if (read.IsRefused)
            return new([], read.Problems);
        var (inputs, template) = read.Rows[0];

        steps.Report("assessing");
        var ledger = SupervisionLedger.Of(inputs);
        var rules = Sha256.Of(string.Join('\n', inputs.Scheme.Hash, inputs.Yearly.ReportingDueDays.Value));
        var key = new RunKey(Name, Period.OfYear(request.Year), request.AsOf, DataHash.Of(inputs), rules, template.Hash, CodeVersion.Current);
        return new([new ReadyProduct(key, stamp => Render(ledger, stamp, template))], read.Problems);
    }

    private static Read<Artifact> Render(SupervisionLedger ledger, RunStamp stamp, WorkbookTemplate template)
    {
        var document = SupervisionReport.Render(ledger, stamp);
        var workbook = new Artifact($"督促检查-{ledger.Inputs.Plan.Year}.xlsx", stream => template.Write(document, stream));
        return new Read<Artifact>([workbook, .. ChartFiles.Of(document)], template.Check(document));
    }
}
