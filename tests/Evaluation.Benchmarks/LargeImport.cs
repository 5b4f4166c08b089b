using System.Globalization;

namespace Evaluation.Benchmarks;

/// <summary>A million observations imported, and what they cost a later report. 示例: made-up regional months, growing gently.</summary>
internal static class LargeImport
{
    private const int Months = 497;
    private const int Runs = 7;

    public static void Run()
    {
        using Scratch large = new(), small = new();
        ChildRun.Of(large.Folder, "init");
        ChildRun.Of(small.Folder, "init");
        var count = WriteFile(large.At("history.csv"));
        var import = ChildRun.Of(large.Folder, "import", "observations", "history.csv");
        Results.Print(string.Create(CultureInfo.InvariantCulture, $"{count:N0} observations imported (whole process)"), [import.Wall], import.PeakBytes, "≤ 10 s");

        List<TimeSpan> with = [], without = [];
        for (var i = 0; i <= Runs; i++)
        {
            var day = new DateOnly(2024, 6, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            with.Add(ChildRun.Of(large.Folder, "report", "annual", "--year", "2023", "--as-of", day).Wall);
            without.Add(ChildRun.Of(small.Folder, "report", "annual", "--year", "2023", "--as-of", day).Wall);
        }

        Results.PrintRatio("report annual with that history over without", with[1..], without[1..], "≤ × 1.2");
    }

    private static int WriteFile(string path)
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data");
        var indicators = File.ReadLines(Path.Combine(data, "indicators.csv")).Skip(1).Select(l => l.Split(',')).ToList();
        var areas = File.ReadLines(Path.Combine(data, "areas.csv")).Skip(2).Select(l => l.Split(',')[0]).ToList();
        var count = 0;
        using var output = File.CreateText(path);
        output.Write("indicator,area,period,value,unit,released_on,status,source,note\n");
        foreach (var indicator in indicators)
        {
            foreach (var area in areas)
            {
                for (var month = 0; month < Months; month++, count++)
                {
                    var first = new DateOnly(1980, 1, 1).AddMonths(month);
                    output.Write(string.Create(CultureInfo.InvariantCulture, $"{indicator[0]},{area},{first:yyyy-MM},{40 + (month / 100m)},{indicator[2]},{first.AddMonths(1).AddDays(19):yyyy-MM-dd},published,示例,\n"));
                }
            }
        }

        return count;
    }
}
