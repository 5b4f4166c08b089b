using Evaluation.Assess.Bulletin;
using Evaluation.Host.Publishing;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Report.Bulletin;
using Evaluation.Report.Documents;
using Evaluation.Report.Workbooks;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>The bulletin (指标动态监测): what changed since a day; usually since the last bulletin, or since the plan's year began.</summary>
public sealed class BulletinProduct : Product
{
    public override string Name => "bulletin";

    public override string Title => "指标动态监测";

    public override string Description => "What changed since a day: new and revised figures, statuses, figures overdue.";

    public override bool TakesSince => true;

    public override Read<ReadyProduct> Prepare(ProductSources from, ProductRequest request, IProgress<string> steps)
    {
        steps.Report("reading");
        var since = request.Since ?? LastBulletin(from.Store, request) ?? new DateOnly(request.Year, 1, 1);
        if (since >= request.AsOf)
            return new([], [new Problem(ProductProblems.SinceNotBefore, new Place(Name), $"{since:yyyy-MM-dd}", $"{request.AsOf:yyyy-MM-dd}")]);
        var read = new BulletinMaterialsReader(from.Store, from.Settings).Read(request.Year, since, request.AsOf);
        if (read.IsRefused)
            return new([], read.Problems);
        var (inputs, template) = read.Rows[0];

        steps.Report("assessing");
        var assessment = Bulletins.Of(inputs);
        var key = new RunKey(Name, Period.OfYear(request.Year), request.AsOf, DataHash.Of(inputs), inputs.After.Scheme.Hash, template.Hash, CodeVersion.Current);
        return new([new ReadyProduct(key, stamp => Render(assessment, stamp, template))], read.Problems);
    }

    private DateOnly? LastBulletin(EvaluationStore store, ProductRequest request) => store.Runs.Published(Name, Period.OfYear(request.Year))
        .Where(run => run.Key.AsOf < request.AsOf)
        .Select(run => (DateOnly?)run.Key.AsOf)
        .Max();

    private static Read<Artifact> Render(BulletinAssessment assessment, RunStamp stamp, WorkbookTemplate template)
    {
        var document = BulletinReport.Render(assessment, stamp);
        var workbook = new Artifact($"指标动态监测-{assessment.AsOf:yyyyMMdd}.xlsx", stream => template.Write(document, stream));
        return new Read<Artifact>([workbook, .. ChartFiles.Of(document)], template.Check(document));
    }
}
