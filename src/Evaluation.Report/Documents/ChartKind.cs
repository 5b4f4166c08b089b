namespace Evaluation.Report.Documents;

/// <summary>Form of a chart.</summary>
public enum ChartKind
{
    /// <summary>Horizontal bars, first category on top.</summary>
    Bar,

    /// <summary>Horizontal bars, series stacked.</summary>
    StackedBar,

    /// <summary>Values over periods.</summary>
    Line,

    /// <summary>Values over periods, with bands: series that have an upper column are the area between their two columns.</summary>
    LineWithBand,

    /// <summary>One spoke per category.</summary>
    Radar,
}
