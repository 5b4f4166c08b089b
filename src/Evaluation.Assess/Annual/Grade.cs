namespace Evaluation.Assess.Annual;

/// <summary>Grade of an agency by threshold and quota.</summary>
public enum Grade
{
    /// <summary>优秀: passes, and among the quota's best.</summary>
    Excellent,

    /// <summary>合格</summary>
    Pass,

    /// <summary>不合格</summary>
    Fail,

    /// <summary>不评等: no rank, so no grade.</summary>
    Ungraded,
}
