namespace Evaluation.Assess.Progress;

/// <summary>Status of the Open SDG / Statistics Canada method.</summary>
public enum OpenSdgStatus
{
    TargetAchieved,
    SubstantialProgress,
    ModerateProgress,
    LimitedProgress,
    Deterioration,
    NotAvailable,
}
