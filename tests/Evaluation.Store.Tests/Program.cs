using System.Globalization;
using Evaluation.Model;

namespace Evaluation.Store.Tests;

/// <summary>The second process: <c>submit CONNECTION</c> hands in a form, <c>write CONNECTION NAME COUNT</c> writes many units, <c>hang CONNECTION</c> waits to be killed inside one.</summary>
public static class Program
{
    public static int Main(string[] args)
    {
        using var store = EvaluationStore.Open(args[1]);
        if (args[0] == "submit")
        {
            Submit(store, "child");
            return 0;
        }

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

    /// <summary>Hands in the one form on which all sides meet.</summary>
    internal static void Submit(EvaluationStore store, string account)
    {
        var (form, file) = Samples.Filled("meeting", deliveries: Samples.Delivery(DeliveryStatus.Completed, "2023-04-01"));
        store.Write(account, "submit", "form.xlsx", unit =>
        {
            if (unit.AppendSubmission(form, "form.xlsx", file, Samples.Day("2023-04-01"), account).IsNew)
                unit.AppendFormDeliveries(form.Deliveries);
        });
    }
}
