using Evaluation.Assess.Annual;
using Evaluation.Model;

namespace Evaluation.Assess.YearOnYear;

/// <summary>Tasks beside those they carry on, by the confirmed matches alone.</summary>
internal sealed class TaskComparisons
{
    private readonly Dictionary<int, TaskAssessment> now;
    private readonly Dictionary<int, TaskAssessment> then;
    private readonly IReadOnlyList<TaskMatch> matches;

    public TaskComparisons(AnnualAssessment current, AnnualAssessment previous)
    {
        now = current.Tasks.ToDictionary(t => t.Task.Number);
        then = previous.Tasks.ToDictionary(t => t.Task.Number);
        var given = current.Inputs.TaskMatches.Distinct().ToList();
        matches = [.. given.Where(m => m.Year == current.Plan.Year && now.ContainsKey(m.TaskNumber) && then.ContainsKey(m.PreviousTaskNumber))];
        Outside = given.Count - matches.Count;
    }

    /// <summary>Matches of tasks that the plans do not have.</summary>
    public int Outside { get; }

    public IReadOnlyList<TaskComparison> All() => matches.Count == 0 ? [.. Present(TaskCourse.NotConfirmed)] : [.. Confirmed()];

    private IEnumerable<TaskComparison> Confirmed()
    {
        var carried = matches.ToLookup(m => m.TaskNumber);
        var kept = matches.Select(m => m.PreviousTaskNumber).ToHashSet();
        var carriedOn = matches.Select(m => Of(TaskCourse.CarriedOn, now[m.TaskNumber], then[m.PreviousTaskNumber]));
        return carriedOn
            .Concat(Present(TaskCourse.New).Where(t => !carried.Contains(t.Now!.Task.Number)))
            .Concat(then.Values.Where(t => !kept.Contains(t.Task.Number)).Select(t => Of(TaskCourse.Dropped, null, t)))
            .OrderBy(t => t.Now?.Task.Number ?? int.MaxValue)
            .ThenBy(t => t.Then?.Task.Number ?? 0);
    }

    private IEnumerable<TaskComparison> Present(TaskCourse course) =>
        now.Values.OrderBy(t => t.Task.Number).Select(t => Of(course, t, null));

    private static TaskComparison Of(TaskCourse course, TaskAssessment? now, TaskAssessment? then)
    {
        var absent = Score.Unscored(course == TaskCourse.NotConfirmed ? UnscoredReason.NoData : UnscoredReason.NotApplicable);
        return new(course, now, then, YearPair.Of(now?.Total ?? absent, then?.Total ?? absent));
    }
}
