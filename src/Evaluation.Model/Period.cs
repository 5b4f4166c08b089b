using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Evaluation.Model;

/// <summary>A calendar year or a part of one, in SDMX spelling: <c>2023</c>, <c>2023-S1</c>, <c>2023-Q3</c>, <c>2023-09</c>.</summary>
/// <remarks>Ordered by last day, the shorter first: 2023-12 comes before 2023. <c>default</c> is the year 0 and names no period.</remarks>
public readonly record struct Period : IComparable<Period>
{
    private Period(int year, PeriodKind kind, int number) => (Year, Kind, Number) = (year, kind, number);

    public int Year { get; }

    public PeriodKind Kind { get; }

    /// <summary>1-based place within the year: 1–2, 1–4 or 1–12; 1 for a whole year.</summary>
    public int Number { get; }

    public DateOnly FirstDay => new(Year, ((Number - 1) * Months) + 1, 1);

    public DateOnly LastDay => FirstDay.AddMonths(Months).AddDays(-1);

    private int Months => Kind switch
    {
        PeriodKind.Year => 12,
        PeriodKind.Semester => 6,
        PeriodKind.Quarter => 3,
        PeriodKind.Month => 1,
    };

    /// <exception cref="ArgumentOutOfRangeException">The year is not 1000–9998.</exception>
    public static Period OfYear(int year) => Of(year, PeriodKind.Year, 1);

    /// <exception cref="ArgumentOutOfRangeException">The year is not 1000–9998 or the number does not exist in a year.</exception>
    public static Period Of(int year, PeriodKind kind, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, CountPerYear(kind));
        return new Period(year, kind, number);
    }

    /// <exception cref="FormatException">The text is not a period.</exception>
    public static Period Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is not a period.");

    /// <summary>Reads the SDMX spelling; surrounding spaces are not accepted.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Period period)
    {
        period = default;
        if (text is null || text.Length is not (4 or 7) || !TryNumber(text.AsSpan(0, 4), out var year) || year is < 1000 or > 9998)
            return false;
        if (text.Length == 4)
        {
            period = new Period(year, PeriodKind.Year, 1);
            return true;
        }

        var kind = text[5] switch { 'S' => PeriodKind.Semester, 'Q' => PeriodKind.Quarter, _ => PeriodKind.Month };
        var digits = kind == PeriodKind.Month ? text.AsSpan(5, 2) : text.AsSpan(6, 1);
        if (text[4] != '-' || !TryNumber(digits, out var number) || number < 1 || number > CountPerYear(kind))
            return false;
        period = new Period(year, kind, number);
        return true;
    }

    public int CompareTo(Period other)
    {
        var byEnd = (Year, Number * Months).CompareTo((other.Year, other.Number * other.Months));
        return byEnd != 0 ? byEnd : Months.CompareTo(other.Months);
    }

    public override string ToString() => Kind switch
    {
        PeriodKind.Year => Year.ToString("0000", CultureInfo.InvariantCulture),
        PeriodKind.Semester => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-S{Number}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}"),
        PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}"),
    };

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    private static int CountPerYear(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => 1,
        PeriodKind.Semester => 2,
        PeriodKind.Quarter => 4,
        PeriodKind.Month => 12,
    };

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
