using System.Collections.Concurrent;
using System.Globalization;

namespace Evaluation.Benchmarks.Service;

/// <summary>How long answers took, by what was asked for, and what went wrong.</summary>
internal sealed class Tally
{
    private readonly ConcurrentBag<(AskKind Kind, TimeSpan Lasted)> answers = [];
    private readonly ConcurrentQueue<string> errors = [];

    public int Count => answers.Count;

    /// <summary>As they came.</summary>
    public IReadOnlyCollection<string> Errors => errors;

    public void Answered(AskKind kind, TimeSpan lasted) => answers.Add((kind, lasted));

    public void Failed(AskKind kind, string why) => errors.Enqueue($"{kind}: {why}");

    public IReadOnlyList<TimeSpan> Of(Func<AskKind, bool> isWanted) => [.. answers.Where(a => isWanted(a.Kind)).Select(a => a.Lasted).Order()];

    /// <param name="sorted">Ascending.</param>
    /// <returns>The least that so many per cent do not pass (nearest rank); zero of none.</returns>
    public static TimeSpan Percentile(IReadOnlyList<TimeSpan> sorted, int percent) =>
        sorted.Count == 0 ? TimeSpan.Zero : sorted[Math.Max(0, (((sorted.Count * percent) + 99) / 100) - 1)];

    /// <returns>Cells of a row: number, p50, p95, p99, greatest.</returns>
    public static string Cells(IReadOnlyList<TimeSpan> sorted) => string.Create(
        CultureInfo.InvariantCulture,
        $"{sorted.Count} | {Text(Percentile(sorted, 50))} | {Text(Percentile(sorted, 95))} | {Text(Percentile(sorted, 99))} | {Text(Percentile(sorted, 100))}");

    public static string Text(TimeSpan time) => time >= TimeSpan.FromSeconds(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms");
}
