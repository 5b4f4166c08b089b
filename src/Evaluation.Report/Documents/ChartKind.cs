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

    /// <summary>One spoke per category.</summary>
    Radar,
}
