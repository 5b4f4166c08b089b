using System.Globalization;
using Evaluation.Assess.MidTerm;
using Evaluation.Host.Publishing;
using Evaluation.Host.Settings;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Report.Documents;
using Evaluation.Report.MidTerm;
using Evaluation.Report.Workbooks;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>The mid-term evaluation (中期评估) of the multi-year plan: a workbook and its charts.</summary>
/// <param name="actor">Who asks, for the audit.</param>
public sealed class MidTermProduct(EvaluationStore store, AppSettings settings, TimeProvider clock, string actor)
{
    public const string Name = "midterm";

    /// <param name="year">Last year whose values are looked at; needs no plan of its own.</param>
    /// <param name="folder">Absolute; <c>null</c>: <c>midterm-{year}</c> in the output folder.</param>
    /// <param name="steps">Told what is being done.</param>
    public Task<Production> ProduceAsync(int year, DateOnly asOf, string? folder, IProgress<string> steps, CancellationToken ct)
    {
        folder ??= Path.Combine(settings.OutputFolder, string.Create(CultureInfo.InvariantCulture, $"{Name}-{year}"));
        steps.Report("reading");
        var read = new MidTermMaterialsReader(store, settings).Read(year, asOf);
        if (read.IsRefused)
            return Task.FromResult(new Production(folder, null, read.Problems));
        var materials = read.Rows[0];
        ct.ThrowIfCancellationRequested();

        steps.Report("assessing");
        var assessment = MidTermEvaluation.Assess(materials.Inputs);
        var key = new RunKey(Name, Period.OfYear(year), asOf, DataHash.Of(materials.Inputs), assessment.Scheme.Hash, materials.Template.Hash, CodeVersion.Current);

        steps.Report("writing");
        return new ProductionLine(store, settings, clock, actor)
            .RunAsync(key, folder, stamp => Render(assessment, stamp, materials.Template), read.Problems, ct);
    }

    private static Read<Artifact> Render(MidTermAssessment assessment, RunStamp stamp, WorkbookTemplate template)
    {
        var document = MidTermReport.Render(assessment, stamp);
        var workbook = new Artifact($"中期评估-{assessment.Year}.xlsx", stream => template.Write(document, stream));
        return new Read<Artifact>([workbook, .. ChartFiles.Of(document)], template.Check(document));
    }
}
