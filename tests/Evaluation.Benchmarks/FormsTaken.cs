using System.Diagnostics;
using System.Globalization;
using Evaluation.Host;
using Evaluation.Host.Settings;
using Evaluation.Host.Submitting;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Model.Reporting;
using Evaluation.Store;

namespace Evaluation.Benchmarks;

/// <summary>Filled forms read, checked and stored: one by one for the shipped plan, and 1 364 by one command for a made one.</summary>
internal static class FormsTaken
{
    private const string ReportedOn = "2024-01-08";

    public static void Run()
    {
        One();
        Many();
    }

    /// <summary>Each of the 43 forms once, in this process, the first ones cold.</summary>
    private static void One()
    {
        using Scratch scratch = new();
        var forms = Filled(scratch, "forms", "--year", "2023", "--period", "2023-Q4", "--out", "forms").Select(File.ReadAllBytes).ToList();
        using var store = EvaluationStore.Open("Data Source=" + scratch.At("evaluation.db"));
        var around = new Surroundings(TextWriter.Null, TextWriter.Null, scratch.Folder, AppContext.BaseDirectory, new Dictionary<string, string>(), TimeProvider.System, false);
        var intake = new FormIntake(store, SettingsReader.Load(around, []).Rows[0], "示例");
        var how = new FormTaking(DateOnly.Parse(ReportedOn, CultureInfo.InvariantCulture));
        var times = new List<TimeSpan>();
        foreach (var form in forms)
        {
            var watch = Stopwatch.StartNew();
            var outcome = intake.Take("示例.xlsx", form, how);
            times.Add(watch.Elapsed);
            if (outcome.Result != FormResult.Accepted)
                throw new InvalidOperationException(string.Join("; ", outcome.Problems));
        }

        Results.Print("one form read, checked and stored", times, 0, "≤ 150 ms");
    }

    /// <summary>Memory is flat when 1 364 forms peak where 44 do.</summary>
    private static void Many()
    {
        using Scratch scratch = new();
        ManyBodies.WriteData(scratch.At("data"));
        var all = Filled(scratch, "forms", "--year", "2023", "--period", "2023-Q4", "--out", "forms");
        var first = Submit(scratch, all.Take(44));
        var rest = Submit(scratch, all.Skip(44));
        Results.Print($"{all.Count} forms taken in (`submit`)", [first.Wall + rest.Wall], rest.PeakBytes, "≤ 90 s, flat");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| … peak memory of the first 44 | | | {first.PeakBytes / 1048576.0:0} MiB | |"));
    }

    private static ChildRun Submit(Scratch scratch, IEnumerable<string> paths) =>
        ChildRun.Of(scratch.Folder, ["submit", .. paths.Select(path => Path.GetRelativePath(scratch.Folder, path)), "--reported-on", ReportedOn, "--format", "csv"]);

    /// <summary>Hands forms out and reports every measure of each as under way.</summary>
    private static List<string> Filled(Scratch scratch, params string[] forms)
    {
        ChildRun.Of(scratch.Folder, forms);
        var paths = Directory.GetFiles(scratch.At(forms[^1]), "*.xlsx").Order(StringComparer.Ordinal).ToList();
        foreach (var path in paths)
        {
            var filler = new FormFiller(File.ReadAllBytes(path));
            foreach (var (place, key) in filler.Keys(FormColumns.MeasureKey).Index())
            {
                filler.Type(key, FormColumns.MeasureKey, FormColumns.MeasureStatus, "推进中")
                    .Type(key, FormColumns.MeasureKey, FormColumns.MeasurePercent, 40 + (place % 60))
                    .Type(key, FormColumns.MeasureKey, FormColumns.MeasureProgress, $"示例：{Path.GetFileNameWithoutExtension(path)}第{key}项已完成调研，正在起草文件。");
            }

            File.WriteAllBytes(path, filler.Save());
        }

        return paths;
    }
}
