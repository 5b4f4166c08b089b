namespace Evaluation.Report.Documents;

/// <summary>What a series means; the house style gives each its colour, dash, marker or pattern.</summary>
public enum SeriesStyle
{
    /// <summary>The main figures: dark blue.</summary>
    Primary,

    /// <summary>Figures to compare with: grey-blue, lighter in grey.</summary>
    Secondary,

    /// <summary>A target: dashed, its end value as a label.</summary>
    Target,

    /// <summary>Status green: 已完成.</summary>
    Completed,

    /// <summary>Status blue: 常态化推进.</summary>
    Ongoing,

    /// <summary>Status amber: 推进中.</summary>
    InProgress,

    /// <summary>Status red: 逾期, 未启动.</summary>
    Late,

    /// <summary>Grey with a pattern: 未报送, 未到期, 不适用.</summary>
    Missing,

    /// <summary>What is expected, not observed: dotted, in the colour of the main figures.</summary>
    Projection,

    /// <summary>Band that holds 80 of 100 cases: light blue, over <see cref="Band95"/>.</summary>
    Band80,

    /// <summary>Band that holds 95 of 100 cases: lighter still.</summary>
    Band95,
}
