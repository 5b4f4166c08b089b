namespace Evaluation.Benchmarks;

/// <summary>The reporting forms of the shipped plan's 43 bodies, by the command, database there.</summary>
internal static class FormsWritten
{
    public static void Run()
    {
        using Scratch scratch = new();
        ChildRun.Of(scratch.Folder, "init");
        var runs = Enumerable.Range(1, 4)
            .Select(quarter => ChildRun.Of(scratch.Folder, "forms", "--year", "2023", "--period", $"2023-Q{quarter}", "--out", $"forms{quarter}"))
            .ToList();
        Results.Print("43 reporting forms written (`forms`)", [.. runs.Select(r => r.Wall)], runs.Max(r => r.PeakBytes), "≤ 4 s");
    }
}
