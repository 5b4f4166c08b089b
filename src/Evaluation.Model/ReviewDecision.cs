namespace Evaluation.Model;

/// <summary>The office's word on a delivery.</summary>
public enum ReviewDecision
{
    Accepted,

    /// <summary>Sent back with a reason; does not count until reported again.</summary>
    Returned,

    /// <summary>Another status is set, with a reason.</summary>
    Overridden,
}
