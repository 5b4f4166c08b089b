using Evaluation.Host.Tests.Processes;

namespace Evaluation.Benchmarks.Faults;

/// <summary>Reports onto a disk that is too small at several places, and onto one that is read-only.</summary>
internal static class DiskFaults
{
    private static readonly int[] Sizes = [40, 80, 120, 160, 200, 240, 280, 320];

    public static async Task<IReadOnlyList<FaultRow>> RunAsync()
    {
        using var scene = new JobScene();
        await scene.InitAsync().ConfigureAwait(false);
        var (full, fullMessage) = (0, "");
        foreach (var size in Sizes)
        {
            using var small = new SmallDisk(scene["out"], $"size={size}k");
            (var half, fullMessage) = await HalfAsync(scene).ConfigureAwait(false);
            full += half;
        }

        using var closed = new SmallDisk(scene["out"], "size=8m,ro");
        var (readOnly, readOnlyMessage) = await HalfAsync(scene).ConfigureAwait(false);
        return [new FaultRow("disk full", Sizes.Length, full, null, fullMessage), new FaultRow("output folder read-only", 1, readOnly, null, readOnlyMessage)];
    }

    /// <returns>Files that lie in the folder although nothing was published, and what was said; a run that ends well or says several lines is a defect.</returns>
    private static async Task<(int Half, string Message)> HalfAsync(JobScene scene)
    {
        var told = await scene.RunAsync("report", "annual", "--year", "2023", "--as-of", "2024-06-30", "--out", "out").ConfigureAwait(false);
        var lines = told.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (told.ExitCode != 3 || told.Out.Length > 0 || lines.Length != 1)
            throw new InvalidOperationException($"exit {told.ExitCode}: {told.Out}{told.Error}");
        var left = Directory.GetFiles(scene["out"], "*", SearchOption.AllDirectories).Count(f => Path.GetFileName(f) != ".evaluation.lock");
        return (left, string.Join(": ", lines[0].Split(": ")[..3]));
    }
}
