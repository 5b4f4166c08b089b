using System.Diagnostics;
using System.Globalization;

namespace Evaluation.Benchmarks.Workers;

/// <summary>How many processors of the machine were busy on average, whoever kept them so: 2.0 on two cores is as much as there is.</summary>
internal sealed class BusyCores
{
    /// <summary>Of the kernel's first line: user, nice, system, idle, waiting, interrupts, soft interrupts; what a guest's host took is not counted.</summary>
    private static readonly int[] Busy = [0, 1, 2, 5, 6];

    private const double TicksPerSecond = 100;

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly double before = Seconds();

    public override string ToString() => ((Seconds() - before) / watch.Elapsed.TotalSeconds).ToString("0.0", CultureInfo.InvariantCulture);

    private static double Seconds()
    {
        var counts = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
        return Busy.Sum(i => double.Parse(counts[i], CultureInfo.InvariantCulture)) / TicksPerSecond;
    }
}
