namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>How much one choice moves the ranking.</summary>
/// <param name="Alternatives">Ways the choice can fall out; 0 for the noise on weights, which has no end of them.</param>
/// <param name="Index">On the mean shift of ranks; <c>null</c> where no run shifts any rank.</param>
public sealed record FactorSensitivity(UncertaintyFactor Factor, int Alternatives, SobolIndex? Index);
