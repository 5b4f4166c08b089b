using Evaluation.Model;

namespace Evaluation.Store.Rows;

/// <summary>Days and periods as whole numbers that sort in time and can still be read by eye.</summary>
internal static class Sortable
{
    /// <returns>YYYYMMDD.</returns>
    public static int Of(DateOnly day) => (day.Year * 10000) + (day.Month * 100) + day.Day;

    /// <returns>YYYYMMLL: the month the period ends in, and its length in months, so that 2023-12 (20231201) comes before 2023 (20231212).</returns>
    public static int Of(Period period)
    {
        var months = MonthsOf(period.Kind);
        return (period.Year * 10000) + (period.Number * months * 100) + months;
    }

    public static DateOnly Day(int number) => new(number / 10000, number / 100 % 100, number % 100);

    /// <exception cref="StoreException">It is no period's number: somebody went past the store.</exception>
    public static Period Period(int number)
    {
        var (year, end, months) = (number / 10000, number / 100 % 100, number % 100);
        if (months is not (12 or 6 or 3 or 1) || end is < 1 or > 12 || end % months != 0 || year < 1)
            throw new StoreException(FormattableString.Invariant($"The database holds {number} where a period is meant: it was altered past the program. Restore it from a backup."));
        return Model.Period.Of(year, Enum.GetValues<PeriodKind>().Single(k => MonthsOf(k) == months), end / months);
    }

    private static int MonthsOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => 12,
        PeriodKind.Semester => 6,
        PeriodKind.Quarter => 3,
        PeriodKind.Month => 1,
    };
}
