using System.Globalization;
using System.Text;

namespace Evaluation.Benchmarks;

/// <summary>A made plan (示例) of 31 provinces with 44 bodies each: every body leads three tasks of two measures and joins three.</summary>
internal static class ManyBodies
{
    private const int Bodies = 31 * 44;

    /// <summary>The shipped data package with this plan, these bodies, and no deliveries.</summary>
    public static void WriteData(string folder)
    {
        ShippedData.CopyTo(folder, without: "deliveries");
        File.AppendAllLines(Path.Combine(folder, "agencies.csv"), Enumerable.Range(1, Bodies).Select(n => $"P{Number(n)},{Name(n)},,no,agency,示例"));
        File.WriteAllText(Path.Combine(folder, "plans", "2023.txt"), Plan());
    }

    private static string Plan()
    {
        var text = new StringBuilder("示例2023年示例工作计划\n为推进示例工作，制定本计划。\n");
        for (var task = 1; task <= 3 * Bodies; task++)
        {
            var lead = 1 + ((task - 1) / 3);
            text.Append(CultureInfo.InvariantCulture, $"{task}．印发示例文件{task}。推进示例工作{task}。（{Name(lead)}、{Name(1 + (lead % Bodies))}负责）\n");
        }

        return text.ToString();
    }

    private static string Name(int number) => $"示例机构{Number(number)}";

    private static string Number(int number) => number.ToString("0000", CultureInfo.InvariantCulture);
}
