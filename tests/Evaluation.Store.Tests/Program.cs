using System.Globalization;

namespace Evaluation.Store.Tests;

/// <summary>The second process: <c>write CONNECTION NAME COUNT</c> writes many units, <c>hang CONNECTION</c> waits to be killed inside one.</summary>
public static class Program
{
    public static int Main(string[] args)
    {
        using var store = EvaluationStore.Open(args[1]);
        if (args[0] == "hang")
        {
            store.Write("child", "import", "half", unit =>
            {
                unit.AppendObservations(Enumerable.Range(2000, 50).Select(year => Samples.Observation(year, 1)));
                Console.WriteLine("inside");
                Thread.Sleep(Timeout.Infinite);
            });
        }

        var count = int.Parse(args[3], CultureInfo.InvariantCulture);
        for (var i = 0; i < count; i++)
            store.Write(args[2], "import", "one", unit => unit.AppendObservations([Samples.Observation(2000 + i, 1, area: args[2])]));
        return 0;
    }
}
