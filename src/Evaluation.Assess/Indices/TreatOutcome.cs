namespace Evaluation.Assess.Indices;

/// <summary>What treatment did to an indicator.</summary>
public enum TreatOutcome
{
    /// <summary>No outliers: left as is.</summary>
    Passed,

    /// <summary>The outermost points were drawn in.</summary>
    Winsorised,

    /// <summary>Winsorising was not enough: log(x − min + 0.01·(max − min)) of the original.</summary>
    LogTransformed,

    /// <summary>Fewer than four values, values too large to be added up, or drawing in would leave it constant: left as is.</summary>
    NotApplicable,
}
