namespace Evaluation.Assess.Annual;

/// <summary>State of a task from the states of its measures.</summary>
internal static class TaskStatuses
{
    /// <remarks>
    /// Measures that do not apply say nothing. One overdue measure makes the task overdue; all done make it completed (or ongoing, when nothing in it ends);
    /// a task is under way only where some measure is.
    /// </remarks>
    public static WorkStatus Of(IEnumerable<WorkStatus> measures)
    {
        var applicable = measures.Where(s => s != WorkStatus.NotApplicable).ToHashSet();
        if (applicable.Count == 0)
            return WorkStatus.NotApplicable;
        if (applicable.Contains(WorkStatus.Overdue))
            return WorkStatus.Overdue;
        if (applicable.IsSubsetOf([WorkStatus.Completed, WorkStatus.Ongoing]))
            return applicable.Contains(WorkStatus.Completed) ? WorkStatus.Completed : WorkStatus.Ongoing;
        if (!applicable.IsSubsetOf([WorkStatus.NotStarted, WorkStatus.NotReported, WorkStatus.NotDue]))
            return WorkStatus.InProgress;
        if (applicable.Contains(WorkStatus.NotStarted))
            return WorkStatus.NotStarted;
        return applicable.Contains(WorkStatus.NotReported) ? WorkStatus.NotReported : WorkStatus.NotDue;
    }
}
