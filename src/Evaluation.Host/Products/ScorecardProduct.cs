using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Host.Publishing;
using Evaluation.Host.Settings;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Report.Documents;
using Evaluation.Report.Scorecards;
using Evaluation.Report.Workbooks;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>The agency scorecards (部门评价表): one workbook an agency, and a register of them.</summary>
/// <param name="actor">Who asks, for the audit.</param>
public sealed class ScorecardProduct(EvaluationStore store, AppSettings settings, TimeProvider clock, string actor)
{
    public const string Name = "scorecards";

    /// <param name="folder">Absolute; <c>null</c>: <c>scorecards-{year}</c> in the output folder.</param>
    /// <param name="steps">Told what is being done.</param>
    public Task<Production> ProduceAsync(int year, DateOnly asOf, string? folder, IProgress<string> steps, CancellationToken ct)
    {
        folder ??= Path.Combine(settings.OutputFolder, string.Create(CultureInfo.InvariantCulture, $"{Name}-{year}"));
        steps.Report("reading");
        var read = new MaterialsReader(store, settings).Read(year, asOf, "scorecard");
        if (read.IsRefused)
            return Task.FromResult(new Production(folder, null, read.Problems));
        var materials = read.Rows[0];
        ct.ThrowIfCancellationRequested();

        steps.Report("assessing");
        var assessment = AnnualEvaluation.Assess(materials.Inputs);
        var key = new RunKey(Name, Period.OfYear(year), asOf, DataHash.Of(materials.Inputs), assessment.Scheme.Hash, materials.Template.Hash, CodeVersion.Current);

        return new ProductionLine(store, settings, clock, actor)
            .RunAsync(key, folder, stamp => Render(assessment, stamp, materials.Template, steps), read.Problems, ct);
    }

    /// <summary>Each workbook is laid out when it is written, so that memory stays flat however many agencies there are.</summary>
    private static Read<Artifact> Render(AnnualAssessment assessment, RunStamp stamp, WorkbookTemplate template, IProgress<string> steps)
    {
        var problems = assessment.Agencies.Take(1).SelectMany(agency => template.Check(Scorecard.Render(assessment, agency, stamp))).ToList();
        var register = new ScorecardRegister(assessment.Scheme.Decimals.Value);
        var cards = assessment.Agencies.Select(agency =>
        {
            var name = $"部门评价表-{assessment.Plan.Year}-{FileNames.Safe(agency.Agency.Name)}.xlsx";
            return new Artifact(name, stream =>
            {
                steps.Report(agency.Agency.Name);
                template.Write(Scorecard.Render(assessment, agency, stamp), stream);
                register.Add(agency, name, stream);
            });
        });
        return new Read<Artifact>([.. cards, new Artifact($"scorecards-{assessment.Plan.Year}.csv", register.Write)], problems);
    }
}
