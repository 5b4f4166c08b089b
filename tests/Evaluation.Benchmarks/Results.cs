using System.Globalization;

namespace Evaluation.Benchmarks;

/// <summary>Rows of the table that a run prints.</summary>
internal static class Results
{
    public static void Print(string work, IReadOnlyCollection<TimeSpan> times, long peakBytes, string budget)
    {
        var memory = peakBytes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{peakBytes / 1048576.0:0} MiB");
        Console.WriteLine($"| {work} | {Text(Median(times))} | {Text(times.Min())}–{Text(times.Max())} | {memory} | {budget} |");
    }

    public static void PrintRatio(string work, IReadOnlyCollection<TimeSpan> times, IReadOnlyCollection<TimeSpan> reference, string budget)
    {
        var ratios = times.Zip(reference, (a, b) => a / b).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {work} | × {ratios[ratios.Count / 2]:0.00} | × {ratios[0]:0.00}–{ratios[^1]:0.00} |  | {budget} |"));
    }

    private static TimeSpan Median(IReadOnlyCollection<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);

    private static string Text(TimeSpan time) => time.TotalMilliseconds < 1000
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.##} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");
}
