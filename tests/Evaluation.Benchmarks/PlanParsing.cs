using System.Diagnostics;
using Evaluation.Intake.Plans;

namespace Evaluation.Benchmarks;

/// <summary>The 2023 plan's text read from its bytes, once cold and then warm.</summary>
internal static class PlanParsing
{
    private const int Runs = 50;

    public static void Run()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "data", "plans");
        var text = File.ReadAllBytes(Path.Combine(folder, "2023.txt"));
        using var verbsFile = File.OpenText(Path.Combine(folder, "verbs.csv"));
        var verbs = MeasureVerbs.Read(verbsFile, "verbs.csv").Verbs;
        List<TimeSpan> times = [];
        for (var i = 0; i <= Runs; i++)
        {
            var watch = Stopwatch.StartNew();
            var plan = PlanReader.Read(text, "2023.txt", verbs).Plan;
            times.Add(watch.Elapsed);
            if (plan?.Tasks.Count != 139)
                throw new InvalidOperationException("the plan was not read whole");
        }

        Results.Print("plan text parsed, first time in a process", times[..1], 0, "≤ 50 ms");
        Results.Print("plan text parsed, warm", times[1..], 0, "≤ 50 ms");
    }
}
