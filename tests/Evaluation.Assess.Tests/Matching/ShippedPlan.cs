using System.Text.RegularExpressions;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Matching;

/// <summary>The tasks of the shipped 2023 plan, read plainly: number, text, names of the clause in brackets.</summary>
internal static partial class ShippedPlan
{
    private static readonly Lazy<Plan> plan = new(Read);

    public static Plan Plan => plan.Value;

    private static Plan Read()
    {
        var lines = File.ReadLines(Path.Combine(Data, "plans", "2023.txt")).Select(l => l.Trim()).Where(l => !PageNumber().IsMatch(l));
        var parts = NumberedTask().Split(string.Concat(lines));
        return new(2023, "2023年推进计划", "", "", [.. parts.Skip(1).Index().Select(p => Task(p.Index + 1, p.Item))]);
    }

    private static PlanTask Task(int number, string text)
    {
        var clause = Clause().Match(text);
        var names = Duty().Replace(clause.Groups["names"].Value, "").Split('、');
        return Made.Task(number, text[..clause.Index], names);
    }

    private static string Data
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Evaluation.sln")))
                folder = Path.GetDirectoryName(folder)!;
            return Path.Combine(folder, "data");
        }
    }

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d{1,3}．")]
    private static partial Regex NumberedTask();

    [GeneratedRegex("（(?<names>[^（）]*负责)）", RegexOptions.RightToLeft)]
    private static partial Regex Clause();

    [GeneratedRegex("(按职责分工)?负责$")]
    private static partial Regex Duty();
}
