using Evaluation.Intake.Tables;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Forms;

/// <summary>A cell of a form at hand.</summary>
/// <param name="Text">As in <see cref="GridCell"/>; empty for a cell with nothing in it.</param>
/// <param name="Place">With the column's letters; of a merged block, its first cell.</param>
internal readonly record struct FormCell(string Text, GridCellKind Kind, Place Place)
{
    /// <summary>Nothing but spaces, or what people write for nothing.</summary>
    public bool IsBlank => Kind is GridCellKind.Text or GridCellKind.Number && FormText.IsBlank(Text);
}
