using System.Globalization;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tables;

/// <summary>Opens CSV files and workbooks as tables; what a file is, its first bytes say, not its name.</summary>
public static class TableFiles
{
    /// <summary>A text table may be large; a workbook may not, see <see cref="WorkbookGuard"/>.</summary>
    private const long MaxTextBytes = 1L << 30;

    public static TableReading Open(string path)
    {
        var fileName = Path.GetFileName(path);
        if (!File.Exists(path))
            return Refused(fileName, new Problem(TableProblems.Missing, new Place(fileName), path));
        using var file = File.OpenRead(path);
        return Open(file, fileName);
    }

    /// <param name="stream">Read to its end, or to the limit.</param>
    /// <param name="fileName">Names the file in problems; folders are left out.</param>
    public static TableReading Open(Stream stream, string fileName)
    {
        fileName = Path.GetFileName(fileName);
        var head = new byte[8];
        var got = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var kind = WorkbookGuard.KindOf(head.AsSpan(0, got), fileName);
        var limit = kind == FileKind.Text ? MaxTextBytes : WorkbookGuard.MaxBytes;
        using var all = new MemoryStream();
        all.Write(head, 0, got);
        if (!TryCopy(stream, all, limit))
        {
            var code = kind == FileKind.Text ? TableProblems.TooLarge : WorkbookProblems.TooLarge;
            return Refused(fileName, new Problem(code, new Place(fileName), "> " + Words(limit), Words(limit)));
        }

        return kind switch
        {
            FileKind.Text => CsvTable.Read(all.ToArray(), fileName),
            FileKind.Zip => WorkbookTables.Read(all, fileName),
            FileKind.Ole => Refused(fileName, new Problem(WorkbookProblems.OldOrEncrypted, new Place(fileName))),
            FileKind.NotAWorkbook => Refused(fileName, new Problem(WorkbookProblems.NotAWorkbook, new Place(fileName))),
        };
    }

    internal static TableReading Refused(string fileName, params IReadOnlyList<Problem> problems) => new(fileName, [], problems);

    /// <returns>False once more than <paramref name="limit"/> bytes have come.</returns>
    internal static bool TryCopy(Stream from, MemoryStream to, long limit)
    {
        if (from.CanSeek)
            to.Capacity = (int)Math.Min(limit + 1, Math.Max(to.Capacity, from.Length));
        var buffer = new byte[81920];
        int got;
        while ((got = from.Read(buffer)) > 0)
        {
            if (to.Length + got > limit)
                return false;
            to.Write(buffer, 0, got);
        }

        return true;
    }

    private static string Words(long number) => number.ToString(CultureInfo.InvariantCulture);
}
