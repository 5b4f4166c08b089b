using System.Globalization;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Records;

/// <summary>Reads the cells of a table and keeps what is wrong with them. A cell that can't be read is <c>null</c>, and a problem.</summary>
internal sealed class RowReader
{
    private readonly Table table;
    private readonly Dictionary<string, Period?> periods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly?> dates = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];

    /// <summary>Compares the headers with what is wanted.</summary>
    public RowReader(Table table, TableColumns columns)
    {
        this.table = table;
        problems.AddRange(table.Problems);
        if (OtherSeparator(table.Headers) is { } separator)
        {
            AddAt(TableProblems.Separator, table.HeaderRow, null, separator);
            return;
        }

        foreach (var name in columns.Needed)
        {
            if (table.IndexOf(name) < 0)
                AddAt(TableProblems.ColumnMissing, table.HeaderRow, name, name);
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in table.Headers.Where(h => h.Length > 0))
        {
            if (!seen.Add(header))
                AddAt(TableProblems.ColumnTwice, table.HeaderRow, header, header);
            else if (!columns.All.Contains(header, StringComparer.OrdinalIgnoreCase))
                AddAt(TableProblems.ColumnUnknown, table.HeaderRow, header, header);
        }
    }

    public IReadOnlyList<TableRow> Rows => table.Rows;

    public Column Column(string name) => new(name, table.IndexOf(name));

    public void Add(ProblemCode code, TableRow row, Column column, params IReadOnlyList<string> values) =>
        AddAt(code, row.Number, column.Name, values);

    /// <summary>About the row as a whole.</summary>
    public void AddRow(ProblemCode code, TableRow row, params IReadOnlyList<string> values) => AddAt(code, row.Number, null, values);

    /// <returns>Problems in the order of the rows, those of the header first.</returns>
    public Read<T> Done<T>(IReadOnlyList<T> rows) => new(rows, [.. problems.OrderBy(p => p.Place.Row ?? 0)]);

    /// <returns>Trimmed; empty where the cell or the column is; <c>null</c> for a spreadsheet's error.</returns>
    public string? Text(TableRow row, Column column)
    {
        var text = row[column.Index].Trim();
        if (text.Length == 0 || text[0] != '#' || !IsErrorWord(text))
            return text;
        Add(TableProblems.CellError, row, column, text);
        return null;
    }

    /// <returns>Never empty; <c>null</c> also where the column is missing, which is told once for the table.</returns>
    public string? Needed(TableRow row, Column column)
    {
        if (!column.IsThere)
            return null;
        var text = Text(row, column);
        if (text?.Length != 0)
            return text;
        Add(RecordProblems.CellEmpty, row, column, column.Name);
        return null;
    }

    /// <param name="isNeeded">False: an empty cell is <c>null</c> and no problem.</param>
    public decimal? Number(TableRow row, Column column, bool isNeeded = true)
    {
        var text = isNeeded ? Needed(row, column) : Text(row, column);
        if (string.IsNullOrEmpty(text))
            return null;
        if (Numbers.TryRead(text, out var number))
            return number;
        if (Numbers.Suggest(text) is { } meant)
            Add(RecordProblems.NumberSpelling, row, column, text, meant);
        else
            Add(RecordProblems.NotANumber, row, column, text);
        return null;
    }

    /// <summary>A whole number from 1; such as a task's.</summary>
    public int? Ordinal(TableRow row, Column column)
    {
        if (Number(row, column) is not { } number)
            return null;
        if (number >= 1 && number <= 1_000_000 && decimal.IsInteger(number))
            return (int)number;
        Add(RecordProblems.NotANumber, row, column, row[column.Index].Trim());
        return null;
    }

    /// <summary>0–100, with or without a percent sign; empty is <c>null</c>.</summary>
    public decimal? Percent(TableRow row, Column column)
    {
        var text = Text(row, column);
        if (string.IsNullOrEmpty(text))
            return null;
        var bare = text.EndsWith('%') || text.EndsWith('％') ? text[..^1].TrimEnd() : text;
        if (!Numbers.TryRead(bare, out var number))
        {
            Add(RecordProblems.NotANumber, row, column, text);
            return null;
        }

        if (number is >= 0 and <= 100)
            return number;
        Add(RecordProblems.PercentRange, row, column, text);
        return null;
    }

    public DateOnly? Date(TableRow row, Column column, bool isNeeded = true)
    {
        var text = isNeeded ? Needed(row, column) : Text(row, column);
        if (string.IsNullOrEmpty(text))
            return null;
        if (!dates.TryGetValue(text, out var date))
        {
            date = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
            dates.Add(text, date);
        }

        if (date is null)
            Add(RecordProblems.NotADate, row, column, text);
        return date;
    }

    public Period? Period(TableRow row, Column column, bool isNeeded = true)
    {
        var text = isNeeded ? Needed(row, column) : Text(row, column);
        if (string.IsNullOrEmpty(text))
            return null;
        if (!periods.TryGetValue(text, out var period))
        {
            period = Model.Period.TryParse(text, out var read) ? read : null;
            periods.Add(text, period);
        }

        if (period is null)
            Add(RecordProblems.NotAPeriod, row, column, text);
        return period;
    }

    /// <param name="isNeeded">False: an empty cell is <c>null</c> and no problem.</param>
    public T? Word<T>(TableRow row, Column column, IReadOnlyDictionary<string, T> words, bool isNeeded = true)
        where T : struct
    {
        var text = isNeeded ? Needed(row, column) : Text(row, column);
        if (string.IsNullOrEmpty(text))
            return null;
        if (words.TryGetValue(text, out var meant))
            return meant;
        Add(RecordProblems.NotAWord, row, column, text, string.Join(", ", words.Keys));
        return null;
    }

    /// <returns>The agency's full name.</returns>
    public Agency? Agency(TableRow row, Column column, AgencyDirectory agencies)
    {
        if (Needed(row, column) is not { } text)
            return null;
        if (agencies.Find(text) is { } agency)
            return agency;
        if (agencies.Suggest(text) is { } meant)
            Add(RecordProblems.AgencyUnknownLike, row, column, text, meant);
        else
            Add(RecordProblems.AgencyUnknown, row, column, text);
        return null;
    }

    internal static bool IsErrorWord(string text) =>
        text is "#DIV/0!" or "#N/A" or "#NAME?" or "#NULL!" or "#NUM!" or "#REF!" or "#VALUE!" or "#SPILL!" or "#CALC!" or "#GETTING_DATA";

    /// <summary>A header in one piece that a semicolon or a tab would divide.</summary>
    private static string? OtherSeparator(IReadOnlyList<string> headers) =>
        headers is not [var only] ? null : only.Contains(';', StringComparison.Ordinal) ? ";" : only.Contains('\t', StringComparison.Ordinal) ? "TAB" : null;

    private void AddAt(ProblemCode code, int row, string? column, params IReadOnlyList<string> values) =>
        problems.Add(new Problem(code, table.Place(row, column), values));
}
