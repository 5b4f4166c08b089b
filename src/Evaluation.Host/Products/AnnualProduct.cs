using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Host.Publishing;
using Evaluation.Host.Settings;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;
using Evaluation.Report.Workbooks;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>The annual monitoring evaluation (年度监测评估): a workbook and its charts.</summary>
/// <param name="actor">Who asks, for the audit.</param>
public sealed class AnnualProduct(EvaluationStore store, AppSettings settings, TimeProvider clock, string actor)
{
    public const string Name = "annual";

    /// <param name="folder">Absolute; <c>null</c>: <c>annual-{year}</c> in the output folder.</param>
    /// <param name="steps">Told what is being done.</param>
    public Task<Production> ProduceAsync(int year, DateOnly asOf, string? folder, IProgress<string> steps, CancellationToken ct)
    {
        folder ??= Path.Combine(settings.OutputFolder, string.Create(CultureInfo.InvariantCulture, $"{Name}-{year}"));
        steps.Report("reading");
        var read = new MaterialsReader(store, settings).Read(year, asOf, "annual");
        if (read.IsRefused)
            return Task.FromResult(new Production(folder, null, read.Problems));
        var materials = read.Rows[0];
        ct.ThrowIfCancellationRequested();

        steps.Report("assessing");
        var assessment = AnnualEvaluation.Assess(materials.Inputs);
        var key = new RunKey(Name, Period.OfYear(year), asOf, DataHash.Of(materials.Inputs), assessment.Scheme.Hash, materials.Template.Hash, CodeVersion.Current);

        steps.Report("writing");
        return new ProductionLine(store, settings, clock, actor)
            .RunAsync(key, folder, stamp => Render(assessment, stamp, materials.Template), read.Problems, ct);
    }

    private static Read<Artifact> Render(AnnualAssessment assessment, RunStamp stamp, WorkbookTemplate template)
    {
        var document = AnnualReport.Render(assessment, stamp);
        var workbook = new Artifact($"年度监测评估-{assessment.Plan.Year}.xlsx", stream => template.Write(document, stream));
        return new Read<Artifact>([workbook, .. ChartFiles.Of(document)], template.Check(document));
    }
}
