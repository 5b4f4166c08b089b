using System.Globalization;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Records;

/// <summary>Reads which tasks carry on those of the year before, as someone confirmed them.</summary>
public static class TaskMatchRows
{
    public static readonly TableColumns Columns = new(
        ["task_no", "previous_task_no", "confirmed"], ["similarity", "text", "previous_text", "runner_up_no", "runner_up_similarity"]);

    /// <param name="previous">The plan of the year before; <c>null</c> where it is not at hand, and its numbers are taken as they are.</param>
    /// <returns>Confirmed rows only; a notice tells how many are not.</returns>
    public static Read<TaskMatch> Read(Table table, Plan plan, Plan? previous)
    {
        var reader = new RowReader(table, Columns);
        var (task, before, confirmed) = (reader.Column("task_no"), reader.Column("previous_task_no"), reader.Column("confirmed"));
        var keys = new Keys<(int, int), TaskMatch>(reader);
        var matches = new List<TaskMatch>();
        var unconfirmed = 0;
        foreach (var row in reader.Rows)
        {
            if (IsUnconfirmed(row, confirmed))
                unconfirmed++;
            else if (reader.Word(row, confirmed, Answers.YesOrNo, isNeeded: false) == true
                && Task(reader, row, task, plan) is { } number && Task(reader, row, before, previous) is { } earlier
                && new TaskMatch(plan.Year, number, earlier) is var match
                && keys.IsNew((number, earlier), match, row, task, key => string.Create(CultureInfo.InvariantCulture, $"{key.Item1} {key.Item2}")))
                matches.Add(match);
        }

        var read = reader.Done<TaskMatch>(matches);
        return unconfirmed == 0
            ? read
            : read with { Problems = [.. read.Problems, new Problem(RecordProblems.MatchesUnconfirmed, table.Place(), Words(unconfirmed))] };
    }

    /// <summary>Empty counts as no; a word that is neither yes nor no is told when it is read.</summary>
    private static bool IsUnconfirmed(TableRow row, Column confirmed) =>
        confirmed.IsThere && row[confirmed.Index].Trim() is var text && (text.Length == 0 || (Answers.YesOrNo.TryGetValue(text, out var isYes) && !isYes));

    private static int? Task(RowReader reader, TableRow row, Column column, Plan? plan)
    {
        if (reader.Ordinal(row, column) is not { } number)
            return null;
        if (plan is null || plan.Tasks.Any(task => task.Number == number))
            return number;
        reader.Add(RecordProblems.TaskUnknown, row, column, Words(number), Words(plan.Year));
        return null;
    }

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
