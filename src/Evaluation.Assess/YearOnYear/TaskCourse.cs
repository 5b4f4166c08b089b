namespace Evaluation.Assess.YearOnYear;

/// <summary>What became of a task from one year's plan to the next.</summary>
public enum TaskCourse
{
    /// <summary>延续: confirmed to carry on a task of the year before.</summary>
    CarriedOn,

    /// <summary>新增: carries on none.</summary>
    New,

    /// <summary>退出: carried on by none.</summary>
    Dropped,

    /// <summary>未确认: nobody has confirmed yet which tasks carry on which.</summary>
    NotConfirmed,
}
