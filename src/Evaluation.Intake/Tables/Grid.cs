namespace Evaluation.Intake.Tables;

/// <summary>A sheet as it stands: every cell at its place, nothing taken for a header.</summary>
internal sealed record Grid(string Sheet, IReadOnlyList<GridRow> Rows, IReadOnlyList<MergedCells> Merges);
