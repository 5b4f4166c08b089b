namespace Evaluation.Assess.Indices.Series;

/// <summary>How indicators become an index over years.</summary>
public enum SeriesMethod
{
    /// <summary>定基: 100·x_t / x_0 (x_0 / x_t where lower is better), then the tree's weighted means.</summary>
    FixedBase,

    /// <summary>The yearly growth of a group's indicators, weighted and chained; groups are then averaged (NBS 中国创新指数).</summary>
    ChainedGrowth,
}
