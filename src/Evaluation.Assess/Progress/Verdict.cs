namespace Evaluation.Assess.Progress;

/// <summary>Where an indicator stands against its target.</summary>
public enum Verdict
{
    /// <summary>提前实现: the level is met before the target period's end.</summary>
    MetEarly,

    /// <summary>已实现: the level is met in the target period.</summary>
    Met,

    /// <summary>快于预期</summary>
    Ahead,

    /// <summary>符合预期</summary>
    OnTrack,

    /// <summary>滞后</summary>
    Behind,

    /// <summary>未实现: the target period has its value and the level is not met.</summary>
    Missed,

    /// <summary>无法判断; the reason stands beside it.</summary>
    Unknown,
}
