namespace Evaluation.Host.Loading;

/// <summary>What the files of one import hold.</summary>
public enum ImportKind
{
    Plan,
    Agencies,
    Indicators,
    Areas,
    Targets,
    Observations,
    Deliveries,
    TaskIndicators,
    TaskMatches,
    Cases,
}
