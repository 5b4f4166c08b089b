using System.IO.Compression;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tables;

/// <summary>Reads the sheets of an .xlsx workbook as tables, after <see cref="WorkbookGuard"/> let it in.</summary>
internal static class WorkbookTables
{
    public static TableReading Read(MemoryStream workbook, string fileName)
    {
        workbook.Position = 0;
        var refused = WorkbookGuard.Check(workbook, fileName);
        if (refused.Count > 0)
            return TableFiles.Refused(fileName, refused);
        workbook.Position = 0;
        try
        {
            using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
            return Read(zip, fileName);
        }
        catch (Exception e) when (WorkbookGuard.IsOfTheFile(e))
        {
            return TableFiles.Refused(fileName, new Problem(WorkbookProblems.Broken, new Place(fileName), e.Message));
        }
    }

    private static TableReading Read(ZipArchive zip, string fileName)
    {
        if (WorkbookParts.Find(zip, entry => entry.Open()) is not { } parts)
            return TableFiles.Refused(fileName, new Problem(WorkbookProblems.NotAWorkbook, new Place(fileName)));
        var tables = new List<Table>();
        foreach (var (name, sheet) in parts.Sheets)
        {
            if (new SheetReader(fileName, name, parts.SharedStrings, parts.Styles, parts.Uses1904).Read(sheet) is { } table)
                tables.Add(table);
        }

        IReadOnlyList<Problem> problems = tables.Count > 0 ? [] : [new Problem(TableProblems.Empty, new Place(fileName))];
        return new TableReading(fileName, tables, problems);
    }
}
