using System.Globalization;

namespace Evaluation.Intake.Plans;

/// <summary>Gives tasks their numbers: as printed, counted on where the print begins again at 1.</summary>
internal sealed class TaskNumbers(PlanProblemList problems)
{
    private readonly Dictionary<int, int> rows = [];
    private int before;
    private int last;

    /// <summary>The number of a task that has a printed one; gaps, repeats and leaps back are reported.</summary>
    public int Of(PlanItem item)
    {
        if (item.IsRestart)
        {
            before = last;
            rows.Clear();
        }

        var number = before + item.Number;
        if (rows.TryGetValue(number, out var row))
            problems.Add(PlanProblems.NumberDuplicate, item, item.Number, Words(row));
        else if (number > last + 1)
            problems.Add(PlanProblems.NumberGap, item.Row, Words(last - before), Words(item.Number));
        else if (number <= last)
            problems.Add(PlanProblems.NumberOrder, item.Row, Words(last - before), Words(item.Number));
        rows.TryAdd(number, item.Row);
        return last = number;
    }

    /// <summary>The number of a task among the numbered ones that has another kind of number itself.</summary>
    public int Next(PlanItem item)
    {
        before++;
        rows[++last] = item.Row;
        return last;
    }

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
