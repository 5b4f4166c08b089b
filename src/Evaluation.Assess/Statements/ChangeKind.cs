namespace Evaluation.Assess.Statements;

/// <summary>What a statement says of two figures.</summary>
public enum ChangeKind
{
    /// <summary>Later less earlier: 提高24.4点, 提高0.47个百分点.</summary>
    Difference,

    /// <summary>Percent of the earlier: 增长11.2%.</summary>
    Growth,

    /// <summary>The difference shared out over the years: 平均每年提升3个位次.</summary>
    YearlyDifference,

    /// <summary>Percent a year, compound: 年均增长11.8%.</summary>
    YearlyGrowth,

    /// <summary>The second figure as percent of the first: 占比75%.</summary>
    Share,
}
