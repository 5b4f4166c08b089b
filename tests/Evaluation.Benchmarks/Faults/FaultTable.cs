using System.Globalization;
using Evaluation.Host.Tests.Processes;

namespace Evaluation.Benchmarks.Faults;

/// <summary>
/// kill -9 of serve, worker and database at random moments while slots are worked off and forms come and go; full and read-only disks;
/// a clock set back. What is lost or there twice is counted afterwards from database, folders and audit. Takes about six minutes on two quiet cores.
/// </summary>
internal static class FaultTable
{
    public static void Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task RunAsync()
    {
        List<FaultRow> rows = [];
        if (PostgresCluster.SkipReason is { } noServer)
            Console.WriteLine($"kill -9: skipped: {noServer}");
        else
            rows.AddRange(await new KilledField().RunAsync().ConfigureAwait(false));
        if (SmallDisk.SkipReason is { } noDisk)
            Console.WriteLine($"disks: skipped: {noDisk}");
        else
            rows.AddRange(await DiskFaults.RunAsync().ConfigureAwait(false));
        rows.Add(ClockFault.Run());

        Console.WriteLine();
        Console.WriteLine("| fault | times | lost | twice | message |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var row in rows)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {row.Fault} | {row.Times} | {row.Lost} | {row.Twice?.ToString(CultureInfo.InvariantCulture) ?? "–"} | {row.Message} |"));
    }
}
