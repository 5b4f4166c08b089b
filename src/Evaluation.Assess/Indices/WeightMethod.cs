namespace Evaluation.Assess.Indices;

/// <summary>Where the weights of the indicators within their group come from; aggregates keep META's. OECD/JRC Handbook 2008, step 6.</summary>
public enum WeightMethod
{
    /// <summary>META's.</summary>
    Given,

    /// <summary>All indicators of a group weigh the same.</summary>
    Equal,

    /// <summary>熵权法, on min–max scores.</summary>
    Entropy,

    /// <summary>Contrast and conflict, on min–max scores.</summary>
    Critic,

    /// <summary>Loadings on the first principal component; refused when one is negative.</summary>
    PrincipalComponent,
}
