using System.Diagnostics;
using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Host;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Report.Documents;
using Evaluation.Report.Scorecards;
using Evaluation.Report.Workbooks;
using Evaluation.Store;

namespace Evaluation.Benchmarks;

/// <summary>1 364 scorecards (31 provinces × 44) laid out and written one after another; memory must not grow with their number.</summary>
internal static class ManyScorecards
{
    private const int Provinces = 31;
    private const int Bodies = 44;

    public static void Run()
    {
        using Scratch scratch = new();
        ChildRun.Of(scratch.Folder, "init");
        using var store = EvaluationStore.Open("Data Source=" + scratch.At("evaluation.db"));
        var asOf = new DateOnly(2024, 6, 30);
        var around = new Surroundings(TextWriter.Null, TextWriter.Null, scratch.Folder, AppContext.BaseDirectory, new Dictionary<string, string>(), TimeProvider.System, false);
        var settings = SettingsReader.Load(around, []).Rows[0];
        var materials = new MaterialsReader(store, settings).Read(2023, asOf, Scorecard.Template).Rows[0];
        var watch = Stopwatch.StartNew();
        long first = 0;
        for (var province = 0; province < Provinces; province++)
        {
            var assessment = AnnualEvaluation.Assess(materials.Inputs);
            for (var i = 0; i < Bodies; i++)
                Write(scratch, materials.Template, assessment, assessment.Agencies[i % assessment.Agencies.Count], (province * Bodies) + i);
            if (province == 0)
                first = Process.GetCurrentProcess().PeakWorkingSet64;
        }

        Results.Print("1 364 scorecards, one after another", [watch.Elapsed], Process.GetCurrentProcess().PeakWorkingSet64, "≤ 60 s, flat");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| … peak memory after the first 44 | | | {first / 1048576.0:0} MiB | |"));
    }

    private static void Write(Scratch scratch, WorkbookTemplate template, AnnualAssessment assessment, AgencyAssessment agency, int number)
    {
        var stamp = new RunStamp("0123456789abcdef", assessment.AsOf, "d", "s", template.Hash, "0");
        using var file = File.Create(scratch.At($"{number.ToString(CultureInfo.InvariantCulture)}.xlsx"));
        template.Write(Scorecard.Render(assessment, agency, stamp), file);
    }
}
