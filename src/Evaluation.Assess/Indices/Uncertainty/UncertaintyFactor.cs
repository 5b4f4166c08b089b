namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>A choice that is varied from run to run.</summary>
public enum UncertaintyFactor
{
    Imputation,
    Treatment,
    Normalisation,
    Aggregation,

    /// <summary>Noise on every weight of the tree.</summary>
    Weights,

    /// <summary>One indicator left out, or none.</summary>
    Exclusion,
}
