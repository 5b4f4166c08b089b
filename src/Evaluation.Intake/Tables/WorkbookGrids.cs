using System.IO.Compression;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tables;

/// <summary>Reads every cell of an .xlsx workbook, after <see cref="WorkbookGuard"/> let it in.</summary>
/// <remarks>For workbooks that people fill in by hand, which are small: less is read than the guard lets through.</remarks>
internal static class WorkbookGrids
{
    /// <summary>Bytes of the sheets, strings and styles; pictures don't count.</summary>
    private const long MaxXmlBytes = 16 << 20;

    private const int MaxSheets = 200;

    /// <param name="bytes">The file as received.</param>
    public static GridReading Read(MemoryStream bytes, string fileName)
    {
        bytes.Position = 0;
        var refused = WorkbookGuard.Check(bytes, fileName);
        if (refused.Count > 0)
            return new GridReading([], refused);
        bytes.Position = 0;
        var limit = new PartLimit(MaxXmlBytes);
        try
        {
            using var zip = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
            return WorkbookParts.Find(zip, limit.Open) is { } parts
                ? new GridReading(Grids(parts, limit), [])
                : new GridReading([], [new Problem(WorkbookProblems.NotAWorkbook, new Place(fileName))]);
        }
        catch (Exception e) when (WorkbookGuard.IsOfTheFile(e))
        {
            var place = new Place(fileName);
            return new GridReading([], [limit.IsPassed
                ? new Problem(WorkbookProblems.TooManyCells, place)
                : new Problem(WorkbookProblems.Broken, place, e.Message)]);
        }
    }

    private static List<Grid> Grids(WorkbookParts parts, PartLimit limit)
    {
        if (parts.Sheets.Count > MaxSheets)
            throw limit.Passed("There are too many sheets.");
        var reader = new GridReader(parts, limit);
        var grids = new List<Grid>();
        foreach (var (name, sheet) in parts.Sheets)
        {
            using var part = limit.Open(sheet);
            grids.Add(reader.Read(name, part));
        }

        return grids;
    }
}
