namespace Evaluation.Assess.Indices;

/// <summary>How an indicator is put on a common scale; better is always higher. OECD/JRC Handbook 2008, step 5.</summary>
public enum NormaliseMethod
{
    /// <summary>Worst to best onto the range.</summary>
    MinMax,

    /// <summary>Distance from the mean in sample standard deviations.</summary>
    ZScore,

    /// <summary>1 … n, the best the highest; ties share the smallest.</summary>
    Rank,

    /// <summary>(rank − 1) / (n − 1), 0–1.</summary>
    Percentile,

    /// <summary>rank − 1: the number of units it beats.</summary>
    Borda,

    /// <summary>META's goalposts onto the range.</summary>
    Goalposts,

    /// <summary>Share of the way from the worst to the best, 0–1.</summary>
    DistanceBest,

    /// <summary>Share of the way from the worst to the reference unit; above 1 beyond it.</summary>
    DistanceReference,

    /// <summary>Share of the way from the worst to META's target; above 1 beyond it unless clamped.</summary>
    DistanceTarget,

    /// <summary>x / best; best / x where lower is better.</summary>
    FractionBest,

    /// <summary>功效系数法: worst 60, best 100; META's goalposts instead of the data's bounds where given.</summary>
    Efficacy,
}
