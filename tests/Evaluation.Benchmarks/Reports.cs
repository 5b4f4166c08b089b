namespace Evaluation.Benchmarks;

/// <summary>The main command as a user runs it: from nothing, and with the database there.</summary>
internal static class Reports
{
    private const int Runs = 7;

    public static void Run()
    {
        FromNothing();
        WithDatabase();
        Scorecards();
    }

    private static void FromNothing()
    {
        List<ChildRun> runs = [];
        for (var i = 0; i <= Runs; i++)
        {
            using Scratch scratch = new();
            runs.Add(ChildRun.Of(scratch.Folder, "report", "annual", "--year", "2023", "--as-of", "2024-06-30"));
        }

        Print("report annual, from nothing (whole process)", runs, "≤ 3 s, ≤ 250 MiB");
    }

    private static void WithDatabase() =>
        Print("report annual, database there (whole process)", Repeat("annual"), "≤ 1.5 s");

    private static void Scorecards() =>
        Print("the 43 scorecards (whole process)", Repeat("scorecards"), "≤ 3 s");

    /// <summary>A new as-of day each time, so that no run is a repetition.</summary>
    private static List<ChildRun> Repeat(string product)
    {
        using Scratch scratch = new();
        ChildRun.Of(scratch.Folder, "init");
        return [.. Enumerable.Range(0, Runs + 1).Select(i => ChildRun.Of(
            scratch.Folder, "report", product, "--year", "2023", "--as-of", new DateOnly(2024, 6, 1).AddDays(i).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))];
    }

    /// <summary>The first run warms the file system and is left out.</summary>
    private static void Print(string work, IReadOnlyList<ChildRun> runs, string budget) =>
        Results.Print(work, [.. runs.Skip(1).Select(r => r.Wall)], runs.Skip(1).Max(r => r.PeakBytes), budget);
}
