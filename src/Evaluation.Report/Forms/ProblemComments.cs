using Evaluation.Model.Problems;

namespace Evaluation.Report.Forms;

/// <summary>Sends a workbook back with what is wrong in it.</summary>
public static class ProblemComments
{
    /// <summary>
    /// Writes a copy of a workbook with each problem as a note on its cell, joined where a cell has several, and all of them on a sheet 问题清单 in
    /// front. Other people's comments stay; notes and the list that an earlier copy got are replaced. Parts that need no change stay byte for byte.
    /// </summary>
    /// <param name="original">A workbook already found safe to open: sizes are not checked here.</param>
    /// <param name="problems">In the order of the list. One whose place names no cell of a sheet of the workbook stands in the list alone; none at all: an exact copy.</param>
    /// <param name="copy">Left open.</param>
    /// <exception cref="InvalidDataException">Not a workbook.</exception>
    /// <exception cref="System.Xml.XmlException">A part that must be read is no XML.</exception>
    public static void Write(Stream original, IReadOnlyList<Problem> problems, Stream copy)
    {
        using var file = new MemoryStream();
        original.CopyTo(file);
        if (problems.Count == 0)
        {
            copy.Write(file.GetBuffer().AsSpan(0, (int)file.Length));
            return;
        }
        var book = new SubmittedBook(file.ToArray());
        foreach (var (index, sheet) in book.Sheets.Index().Where(s => s.Item.Name != ProblemSheet.Name))
            SheetNotes.Write(book, sheet.Path, CellNote.Of(problems, sheet.Name), index + 1);
        ProblemSheet.Write(book, problems);
        book.Write(copy);
    }
}
