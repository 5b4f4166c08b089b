using Evaluation.Host.Publishing;
using Evaluation.Intake.Releases;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Report.Release;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>The public data release: CSV, SDMX-CSV and a data package description of what is marked public.</summary>
public sealed class ReleaseProduct : Product
{
    public override string Name => "release";

    public override string Title => "公共数据发布";

    public override string Description => "The public data package: CSV, SDMX-CSV 2.0 and datapackage.json of what is marked public.";

    public override Read<ReadyProduct> Prepare(ProductSources from, ProductRequest request, IProgress<string> steps)
    {
        steps.Report("reading");
        var (store, indicators) = (from.Store, from.Store.Reference.Indicators());
        var rules = ReleaseRulesReader.Read(from.Settings.DataFolder, indicators);
        if (store.Plans.Load(request.Year) is not { } plan)
            return new([], [.. rules.Problems, MaterialsReader.NoPlan(store, request.Year)]);
        if (rules.Rows.Count == 0)
            return new([], rules.Problems);
        var inputs = new ReleaseInputs(
            request.AsOf,
            plan,
            indicators,
            store.Reference.Areas(),
            store.Reference.Targets(request.AsOf),
            [.. store.Observations.Known([.. indicators.Select(i => i.Code)]).Where(o => o.ReleasedOn <= request.AsOf)],
            rules.Rows[0]);
        var key = new RunKey(Name, Period.OfYear(request.Year), request.AsOf, DataHash.Of(inputs), inputs.Rules.Hash, Sha256.Of(""), CodeVersion.Current);
        return new([new ReadyProduct(key, _ => new Read<Artifact>([.. ReleasePackage.Files(inputs).Select(f => new Artifact(f.Name, f.Write))], []))], rules.Problems);
    }
}
