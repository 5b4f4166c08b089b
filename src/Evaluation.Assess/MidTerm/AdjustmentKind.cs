namespace Evaluation.Assess.MidTerm;

/// <summary>Why a target is a candidate for adjusting.</summary>
public enum AdjustmentKind
{
    /// <summary>Met early by a wide margin: it no longer asks for anything.</summary>
    Raise,

    /// <summary>Not met and, by the trend so far, out of reach.</summary>
    Unreachable,
}
