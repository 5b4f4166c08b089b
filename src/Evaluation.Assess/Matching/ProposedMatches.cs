using System.Globalization;
using Evaluation.Model;

namespace Evaluation.Assess.Matching;

/// <summary>The proposals as the table that the office edits and imports as confirmed matches; both texts stand beside for the eye.</summary>
public static class ProposedMatches
{
    /// <summary>The first four are read back; <c>confirmed</c> is empty until the office fills it.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["task_no", "previous_task_no", "similarity", "confirmed", "text", "previous_text", "runner_up_no", "runner_up_similarity"];

    /// <returns>One row a proposal, a text a column; empty where there is nothing. Texts are as printed: the writer keeps them from being formulas.</returns>
    public static IEnumerable<IReadOnlyList<string>> Rows(Plan previous, Plan current, IEnumerable<ProposedMatch> proposals)
    {
        var before = previous.Tasks.ToDictionary(t => t.Number, t => t.Text);
        var now = current.Tasks.ToDictionary(t => t.Number, t => t.Text);
        return proposals.Select(p => (IReadOnlyList<string>)
        [
            Number(p.TaskNumber),
            Number(p.PreviousTaskNumber),
            Share(p.Similarity),
            "",
            now[p.TaskNumber],
            p.PreviousTaskNumber is { } number ? before[number] : "",
            Number(p.RunnerUp?.TaskNumber),
            p.RunnerUp is { } next ? Share(next.Similarity) : "",
        ]);
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Share(double similarity) => similarity.ToString("0.000", CultureInfo.InvariantCulture);
}
