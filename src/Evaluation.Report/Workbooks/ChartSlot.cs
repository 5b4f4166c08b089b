namespace Evaluation.Report.Workbooks;

/// <summary>Where charts stand in a template: the defined name <c>chart_{Name}</c>.</summary>
/// <param name="Box">The cells of one chart; further charts of the slot follow to the right, then downwards.</param>
internal sealed record ChartSlot(string Name, string Sheet, CellRange Box)
{
    public const string Prefix = "chart_";
}
