using Evaluation.Report.Documents;

namespace Evaluation.Report.Workbooks;

/// <summary>The charts of one slot, side by side as far as the sheet is wide, then downwards.</summary>
/// <param name="PerRow">Charts side by side, at least 1.</param>
internal sealed record ChartGrid(ChartSlot Slot, IReadOnlyList<ReportChart> Charts, int PerRow)
{
    /// <param name="neighbours">Other slots of the sheet.</param>
    /// <param name="lastColumn">Rightmost column in use or printed.</param>
    public static ChartGrid Of(ChartSlot slot, IReadOnlyList<ReportChart> charts, IEnumerable<ChartSlot> neighbours, int lastColumn)
    {
        var limit = neighbours
            .Where(n => n.Box.FirstColumn > slot.Box.LastColumn && n.Box.FirstRow <= slot.Box.LastRow && n.Box.LastRow >= slot.Box.FirstRow)
            .Select(n => n.Box.FirstColumn - 1)
            .Append(lastColumn)
            .Min();
        return new(slot, charts, Math.Max(1, (limit - slot.Box.FirstColumn + 1) / slot.Box.Width));
    }

    /// <summary>Lets rows follow the slot until its charts have room.</summary>
    public void MakeRoom(RowMap rows)
    {
        var needed = (Charts.Count + PerRow - 1) / PerRow * Slot.Box.Height;
        var there = rows.Last(Slot.Box.LastRow) - rows.First(Slot.Box.FirstRow) + 1;
        rows.Grow(Slot.Box.LastRow, needed - there);
    }

    /// <summary>Each chart with its cells in the output.</summary>
    public IEnumerable<(ReportChart Chart, CellRange Box)> Place(RowMap rows)
    {
        var (first, width, height) = (rows.First(Slot.Box.FirstRow), Slot.Box.Width, Slot.Box.Height);
        return Charts.Select((chart, i) =>
        {
            var (column, row) = (Slot.Box.FirstColumn + i % PerRow * width, first + i / PerRow * height);
            return (chart, new CellRange(column, row, column + width - 1, row + height - 1));
        });
    }
}
