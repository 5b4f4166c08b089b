namespace Evaluation.Assess.Indices;

/// <summary>Why an indicator can't be put on a scale.</summary>
public enum NormaliseFailure
{
    None,

    /// <summary>No unit has a value.</summary>
    Empty,

    /// <summary>All values are equal.</summary>
    Constant,
    GoalpostsMissing,

    /// <summary>No target, or one that is not better than the worst value.</summary>
    TargetUnusable,

    /// <summary>The reference unit has no value, or the worst.</summary>
    ReferenceUnusable,

    /// <summary>A ratio to the best of values that are not all above 0.</summary>
    NotRatioScale,

    /// <summary>The spread exceeds what a number can hold.</summary>
    TooLarge,
}
