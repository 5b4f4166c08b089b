namespace Evaluation.Model;

/// <summary>An agency's part in a task.</summary>
public enum AssignmentRole
{
    /// <summary>Named first.</summary>
    Lead,
    Participant,

    /// <summary>Named as carrying the task out locally, such as 各地级以上市人民政府.</summary>
    Implementer,
}
