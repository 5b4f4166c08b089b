using System.Xml;
using Evaluation.Intake.Tables;
using Evaluation.Report.Forms;

namespace Evaluation.Host.Submitting;

/// <summary>The form as it came, with every problem as a note on its cell.</summary>
public static class AnnotatedCopy
{
    public static string NameFor(string fileName) => $"{Path.GetFileNameWithoutExtension(fileName)}-问题.xlsx";

    /// <returns><c>null</c> where there is nothing to note, or the file is no workbook that could carry it.</returns>
    public static byte[]? Of(byte[] file, FormOutcome outcome)
    {
        using var original = new MemoryStream(file, writable: false);
        if (outcome.Problems.Count == 0 || WorkbookGuard.Check(original, outcome.FileName).Count > 0)
            return null;
        original.Position = 0;
        using var copy = new MemoryStream();
        try
        {
            ProblemComments.Write(original, outcome.Problems, copy);
            return copy.ToArray();
        }
        catch (Exception error) when (error is InvalidDataException or XmlException)
        {
            return null;
        }
    }
}
