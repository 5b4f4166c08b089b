using System.Globalization;
using System.Text;
using Evaluation.Assess.Status;
using Evaluation.Host.Publishing;
using Evaluation.Host.Settings;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Report.Charts;
using Evaluation.Report.Documents;
using Evaluation.Report.Status;
using Evaluation.Report.Workbooks;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>The development-status report (发展状况年度评价报告): a workbook and its charts.</summary>
/// <param name="actor">Who asks, for the audit.</param>
public sealed class StatusProduct(EvaluationStore store, AppSettings settings, TimeProvider clock, string actor)
{
    public const string Name = "status";

    /// <param name="folder">Absolute; <c>null</c>: <c>status-{year}</c> in the output folder.</param>
    /// <param name="steps">Told what is being done.</param>
    public Task<Production> ProduceAsync(int year, DateOnly asOf, string? folder, IProgress<string> steps, CancellationToken ct)
    {
        folder ??= Path.Combine(settings.OutputFolder, string.Create(CultureInfo.InvariantCulture, $"{Name}-{year}"));
        steps.Report("reading");
        var read = new StatusMaterialsReader(store, settings).Read(year, asOf);
        if (read.IsRefused)
            return Task.FromResult(new Production(folder, null, read.Problems));
        var (inputs, template) = (read.Rows[0].Inputs, read.Rows[0].Template);
        ct.ThrowIfCancellationRequested();

        steps.Report("assessing");
        var assessment = StatusEvaluation.Assess(inputs);
        var rules = Sha256.Of(string.Join('\n', inputs.Scheme.Hash, inputs.National.Hash, inputs.Regions.Hash));
        var key = new RunKey(Name, Period.OfYear(year), asOf, DataHash.Of(inputs), rules, template.Hash, CodeVersion.Current);
        List<Problem> notices = [.. read.Problems, .. assessment.Regions.Problems];

        steps.Report("writing");
        return new ProductionLine(store, settings, clock, actor)
            .RunAsync(key, folder, stamp => Render(assessment, stamp, template), [.. notices.Where(p => p.Severity != ProblemSeverity.Error)], ct);
    }

    private static Read<Artifact> Render(StatusAssessment assessment, RunStamp stamp, WorkbookTemplate template)
    {
        var document = StatusReport.Render(assessment, stamp);
        var workbook = new Artifact($"发展状况评价-{assessment.Inputs.Year}.xlsx", stream => template.Write(document, stream));
        var charts = document.Charts.Select(chart => new Artifact($"charts/{FileNames.Safe(chart.Name)}.svg", stream => WriteSvg(chart, document, stream)));
        return new Read<Artifact>([workbook, .. charts], template.Check(document));
    }

    private static void WriteSvg(ReportChart chart, ReportDocument document, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        ChartSvg.Write(chart, document, writer);
    }
}
