namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>How much of a result's variance one factor makes, with 95 % bootstrap intervals.</summary>
/// <param name="First">S_i: the part that goes when this factor alone is settled.</param>
/// <param name="Total">S_Ti: the part that stays while only this factor is open; near 0, the factor may be settled anyhow.</param>
public sealed record SobolIndex(double First, double FirstLower, double FirstUpper, double Total, double TotalLower, double TotalUpper);
