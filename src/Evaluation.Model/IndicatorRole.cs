namespace Evaluation.Model;

/// <summary>How an indicator speaks for a task.</summary>
public enum IndicatorRole
{
    /// <summary>Scored against its target.</summary>
    Outcome,

    /// <summary>Shown beside the task, not scored unless the scheme says so.</summary>
    Output,
}
