using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tables;

/// <summary>Reads UTF-8 CSV with a header row, commas and doubled quotation marks (RFC 4180).</summary>
internal static class CsvTable
{
    public static TableReading Read(byte[] bytes, string fileName)
    {
        if (FirstBadByte(bytes) is { } bad)
            return new TableReading(fileName, [], [bad with { Place = new Place(fileName, bad.Place.Row) }]);
        var isBadlyQuoted = false;
        using var reader = CsvReader.Create(bytes, Options(() => isBadlyQuoted = true));
        string[]? headers = null;
        var headerRow = 0;
        var rows = new List<TableRow>();
        var problems = new List<Problem>();
        while (reader.Read())
        {
            var (line, cells) = ((int)reader.LineNumber, Cells(reader));
            if (isBadlyQuoted)
                problems.Add(new Problem(TableProblems.BadQuotes, new Place(fileName, line)));
            else if (headers is null)
                (headers, headerRow) = Array.TrueForAll(cells, string.IsNullOrWhiteSpace) ? (null, 0) : (Headers(cells), line);
            else if (cells.Length == headers.Length && !Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
                rows.Add(new TableRow(line, cells));
            else if (cells.Length != headers.Length && (cells.Length > 1 || !string.IsNullOrWhiteSpace(cells[0])))
                problems.Add(new Problem(TableProblems.FieldCount, new Place(fileName, line), Words(cells.Length), Words(headers.Length)));
            isBadlyQuoted = false;
        }

        return headers is null
            ? new TableReading(fileName, [], problems.Count > 0 ? problems : [new Problem(TableProblems.Empty, new Place(fileName))])
            : new TableReading(fileName, [new Table(fileName, null, headers, headerRow, rows, problems)], []);
    }

    /// <summary>Strings that repeat in a column are kept once: a million rows name few indicators and areas.</summary>
    private static CsvReaderOptions Options(Action onBadQuotes) => new()
    {
        Separator = ',',
        HasHeader = false,
        DetectSeparatorHint = false,
        TrackLineNumbers = true,
        PoolStrings = true,
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = _ => onBadQuotes(),
    };

    private static string[] Cells(CsvReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = reader.GetString(i);
        return cells;
    }

    internal static string[] Headers(string[] cells) => Array.ConvertAll(cells, cell => cell.Trim().TrimStart('\uFEFF'));

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <returns>A problem whose place has only a row; <c>null</c> for clean text.</returns>
    private static Problem? FirstBadByte(byte[] bytes)
    {
        var zero = Array.IndexOf(bytes, (byte)0);
        if (Utf8.IsValid(bytes))
            return zero < 0 ? null : At(TableProblems.Binary, bytes, zero);
        var good = GoodLength(bytes);
        return zero >= 0 && zero < good ? At(TableProblems.Binary, bytes, zero) : At(TableProblems.NotUtf8, bytes, good);
    }

    private static Problem At(ProblemCode code, byte[] bytes, int offset) =>
        new(code, new Place("", 1 + bytes.AsSpan(0, offset).Count((byte)'\n')));

    private static int GoodLength(ReadOnlySpan<byte> bytes)
    {
        var done = 0;
        while (Rune.DecodeFromUtf8(bytes[done..], out _, out var length) == System.Buffers.OperationStatus.Done)
            done += length;
        return done;
    }
}
