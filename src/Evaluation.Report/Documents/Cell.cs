using System.Globalization;

namespace Evaluation.Report.Documents;

/// <summary>The value of one cell. Numbers are numbers, dates are dates, text stays text whatever it starts with.</summary>
public readonly record struct Cell
{
    private readonly decimal number;
    private readonly string? text;

    private Cell(CellKind kind, decimal number, string? text, CellLink? link) =>
        (Kind, this.number, this.text, Link) = (kind, number, text, link);

    public CellKind Kind { get; }

    /// <summary>Where a click leads; <c>null</c>: nowhere.</summary>
    public CellLink? Link { get; }

    /// <summary>The text; empty for other kinds.</summary>
    public string Text => text ?? "";

    /// <summary>The number, or the date as an Excel serial; 0 for other kinds.</summary>
    public decimal Number => number;

    public static Cell Blank => default;

    public static Cell Of(string text) => text.Length == 0 ? Blank : new(CellKind.Text, 0, text, null);

    public static Cell Of(decimal number) => new(CellKind.Number, number, null, null);

    public static Cell Of(DateOnly date) => new(CellKind.Date, date.DayNumber - new DateOnly(1899, 12, 30).DayNumber, null, null);

    public Cell LinkedTo(string table, string key) => new(Kind, number, text, new CellLink(table, key));

    /// <summary>The value as a placeholder inside a sentence prints it, invariant.</summary>
    public override string ToString() => Kind switch
    {
        CellKind.Blank => "",
        CellKind.Text => Text,
        CellKind.Number => number.ToString("0.############", CultureInfo.InvariantCulture),
        CellKind.Date => new DateOnly(1899, 12, 30).AddDays((int)number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
