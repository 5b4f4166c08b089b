namespace Evaluation.Report.Documents;

/// <summary>Form of a chart.</summary>
public enum ChartKind
{
    /// <summary>Horizontal bars, first category on top.</summary>
    Bar,

    /// <summary>Horizontal bars, series stacked: parts above zero to the right, parts below zero to the left.</summary>
    StackedBar,

    /// <summary>Horizontal bars, first category on top, with a whisker over each: how far the figure may be off.</summary>
    BarWithWhiskers,

    /// <summary>Values over periods.</summary>
    Line,

    /// <summary>Values over periods, with bands: series that have an upper column are the area between their two columns.</summary>
    LineWithBand,

    /// <summary>One spoke per category.</summary>
    Radar,

    /// <summary>A row per category and a column per series, each cell with its value, the darker the greater. In a workbook the table's own cells are shaded.</summary>
    HeatTable,
}
