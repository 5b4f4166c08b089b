namespace Evaluation.Assess.Annual;

/// <summary>How many tasks or measures have each status; every status is a key.</summary>
public sealed record StatusCounts(IReadOnlyDictionary<WorkStatus, int> ByStatus)
{
    public int Total => ByStatus.Values.Sum();

    public int this[WorkStatus status] => ByStatus[status];
}
