namespace Evaluation.Assess.Progress;

/// <summary>Status of the required-growth method, in the words of Eurostat's monitoring report.</summary>
public enum RequiredGrowthStatus
{
    /// <summary>Target met, at least 95 % of the required growth, or 1 % a year and more without a target.</summary>
    SignificantProgress,

    /// <summary>60–95 % of the required growth, or 0–1 % a year without a target.</summary>
    ModerateProgress,

    /// <summary>0–60 % of the required growth; with a target only.</summary>
    InsufficientProgress,

    /// <summary>Down to −1 % a year; without a target only.</summary>
    ModerateMovementAway,

    /// <summary>−1 % a year and worse; without a target only.</summary>
    SignificantMovementAway,

    /// <summary>Away from a target.</summary>
    MovementAway,
    NotAvailable,
}
