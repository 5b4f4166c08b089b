using System.Diagnostics;
using Evaluation.Report.Documents;
using Evaluation.Report.Workbooks;
using Evaluation.TemplateDrafts.House;

namespace Evaluation.Benchmarks;

/// <summary>A data sheet of a million cells, written to a file through a template as every sheet is.</summary>
internal static class LargeSheet
{
    private const int Rows = 100_000;
    private const int Columns = 10;

    public static void Run()
    {
        using Scratch scratch = new();
        var names = Enumerable.Range(1, Columns).Select(i => $"c{i}").ToArray();
        var sheet = new SheetDraft("数据", "nav_data", true, [.. names.Select(_ => 12.0)])
            .Table("data", "数据表", true, [.. names.Select(n => new Column(n, n, CellStyle.General))]);
        new BookDraft("示例", sheet).Save(scratch.At("template.xlsx"));
        var template = WorkbookTemplate.Read(File.ReadAllBytes(scratch.At("template.xlsx")), "template.xlsx").Template!;
        List<TimeSpan> times = [];
        long peak = 0;
        for (var i = 0; i < 4; i++)
        {
            var watch = Stopwatch.StartNew();
            using (var file = File.Create(scratch.At("data.xlsx")))
                template.Write(Document(names), file);
            times.Add(watch.Elapsed);
            peak = Process.GetCurrentProcess().PeakWorkingSet64;
        }

        Results.Print("data sheet of 1 000 000 cells", times[1..], peak, "≤ 3 s, ≤ 300 MiB");
    }

    private static ReportDocument Document(string[] names)
    {
        var rows = Enumerable.Range(1, Rows).Select(r => new TableRow(
            r.ToString(System.Globalization.CultureInfo.InvariantCulture),
            [.. Enumerable.Range(1, Columns).Select(c => c % 3 == 0 ? Cell.Of("示例文本") : Cell.Of(r + (c / 10m)))]));
        return new ReportDocument(
            "data",
            new Dictionary<string, Cell> { ["plan_title"] = Cell.Of("示例") },
            [new ReportTable("data", names, Rows, rows, "无")],
            []);
    }
}
