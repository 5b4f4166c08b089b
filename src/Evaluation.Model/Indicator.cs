namespace Evaluation.Model;

/// <summary>A statistic that is followed over time.</summary>
/// <param name="Frequency">SDMX: A, S, Q or M.</param>
/// <param name="Agency">Name of the agency that supplies it.</param>
public sealed record Indicator(
    string Code,
    string Name,
    string Unit,
    Direction Direction,
    Semantics Semantics,
    string Dimension,
    string Frequency,
    string Agency);
