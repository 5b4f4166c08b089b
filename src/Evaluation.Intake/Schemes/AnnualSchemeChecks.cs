using System.Globalization;
using Evaluation.Model.Problems;
using static Evaluation.Intake.Schemes.SchemeJson;

namespace Evaluation.Intake.Schemes;

/// <summary>What a JSON Schema can't say about an annual scheme.</summary>
internal static class AnnualSchemeChecks
{
    public static IEnumerable<Problem> Of(JsonElementAt root, string fileName) =>
        Weights(root, fileName).Concat(Bands(root, fileName)).Concat(Deductions(root, fileName))
            .Concat(Order(root, fileName, "supervision", "yellowFromDays", "redFromDays"))
            .Concat(Order(root, fileName, "pace", "onTrackFrom", "aheadAbove"));

    private static IEnumerable<Problem> Weights(JsonElementAt root, string fileName)
    {
        var task = root.Find("task")!;
        var outcome = Value(task, "outcomeWeight");
        var sum = Number(Value(task, "deliveryWeight")) + Number(outcome);
        if (sum != 1)
            yield return Problem(SchemeProblems.WeightSum, fileName, outcome, "/task/outcomeWeight/value", Words(sum));
    }

    internal static IEnumerable<Problem> Bands(JsonElementAt root, string fileName)
    {
        var bands = Value(root, "bands").Items;
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < bands.Count; i++)
        {
            var (name, from) = (bands[i].Find("name")!, bands[i].Find("from")!);
            var at = string.Create(CultureInfo.InvariantCulture, $"/bands/value/{i}");
            if (!names.Add(name.Text))
                yield return Problem(SchemeProblems.BandName, fileName, name, at + "/name", name.Text);
            if (i > 0 && Number(from) >= Number(bands[i - 1].Find("from")!))
                yield return Problem(SchemeProblems.BandOrder, fileName, from, at + "/from", name.Text, from.Text, bands[i - 1].Find("from")!.Text);
            if (i == bands.Count - 1 && Number(from) != 0)
                yield return Problem(SchemeProblems.BandEnd, fileName, from, at + "/from", from.Text);
        }
    }

    /// <summary>Each cause once: two rules for one cause would take points twice.</summary>
    private static IEnumerable<Problem> Deductions(JsonElementAt root, string fileName)
    {
        var causes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (deduction, i) in Value(root.Find("agency")!, "deductions").Items.Select((d, i) => (d, i)))
        {
            var cause = deduction.Find("cause")!;
            if (!causes.Add(cause.Text))
                yield return Problem(SchemeProblems.Twice, fileName, cause, string.Create(CultureInfo.InvariantCulture, $"/agency/deductions/value/{i}/cause"), cause.Text);
        }
    }

    internal static IEnumerable<Problem> Order(JsonElementAt root, string fileName, string group, string low, string high)
    {
        var (lower, upper) = (Value(root.Find(group)!, low), Value(root.Find(group)!, high));
        if (Number(lower) >= Number(upper))
            yield return Problem(SchemeProblems.Order, fileName, upper, $"/{group}/{high}/value", low, high, lower.Text, upper.Text);
    }

    private static JsonElementAt Value(JsonElementAt parent, string rule) => parent.Find(rule)!.Find("value")!;

    private static Problem Problem(ProblemCode code, string fileName, JsonElementAt at, string pointer, params IReadOnlyList<string> values) =>
        new(code, new Place(fileName, at.Line, pointer), values);

    private static string Words(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
