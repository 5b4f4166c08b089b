namespace Evaluation.Assess.Status;

/// <summary>Why an indicator of the national definition takes no part.</summary>
public enum LeftOutReason
{
    /// <summary>Nothing was released for the base year.</summary>
    NoBase,

    /// <summary>Fewer years released than the definition wants.</summary>
    TooFewYears,

    /// <summary>A year is missing that the declared rules can't fill.</summary>
    Gap,

    /// <summary>A value is not above 0 or of another order of size.</summary>
    NotPositive,
}
