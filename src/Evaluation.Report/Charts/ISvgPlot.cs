namespace Evaluation.Report.Charts;

/// <summary>What stands between a chart's title and its legend.</summary>
internal interface ISvgPlot
{
    /// <summary>Of everything the plot draws, labels included.</summary>
    decimal Height { get; }

    /// <summary>Draws the plot over the whole width, <paramref name="top"/> and <see cref="Height"/> being its bounds.</summary>
    void Draw(SvgCanvas canvas, decimal top);
}
