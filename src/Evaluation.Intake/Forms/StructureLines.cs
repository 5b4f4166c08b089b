using Evaluation.Intake.Tables;
using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Forms;

/// <summary>Finds the rows that tell whose form it is, on whatever sheet they stand now.</summary>
internal static class StructureLines
{
    private const string Identity = "identity";
    private const string Signature = "signature";

    /// <returns>The lines of each sheet that carries an identity, the signature included; one for a form as issued.</returns>
    public static IReadOnlyList<IReadOnlyList<FormLine>> Find(IReadOnlyList<Grid> grids)
    {
        var found = new List<IReadOnlyList<FormLine>>();
        foreach (var grid in grids)
        {
            var lines = grid.Rows.OrderBy(row => row.Number).Select(Line).OfType<FormLine>().ToList();
            if (lines.Exists(line => line.Kind is Identity or Signature))
                found.Add(lines);
        }

        return found;
    }

    /// <returns><c>null</c> where the signature is not the office's, or the lines are none of a form.</returns>
    public static FormStructure? Verify(IReadOnlyList<FormLine> lines, ReadOnlySpan<byte> key)
    {
        var signatures = lines.Where(line => line.Kind == Signature).ToList();
        return signatures.Count == 1 && FormStructure.Parse(lines) is { } structure && structure.IsSignedBy(key, signatures[0].Value) ? structure : null;
    }

    /// <summary>The first three cells of a row, however far to the right they were moved.</summary>
    private static FormLine? Line(GridRow row)
    {
        if (row.Cells.Count < 3)
            return null;
        var cells = row.Cells.OrderBy(cell => cell.Column).Take(3).ToList();
        return cells[0].Text is Identity or Signature or "row" ? new FormLine(cells[0].Text, cells[1].Text, cells[2].Text) : null;
    }
}
