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

    public static Period Period(int number)
    {
        var months = number % 100;
        var kind = Enum.GetValues<PeriodKind>().Single(k => MonthsOf(k) == months);
        return Model.Period.Of(number / 10000, kind, number / 100 % 100 / months);
    }

    private static int MonthsOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => 12,
        PeriodKind.Semester => 6,
        PeriodKind.Quarter => 3,
        PeriodKind.Month => 1,
    };
}
