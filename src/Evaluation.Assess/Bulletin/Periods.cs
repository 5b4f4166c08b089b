using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>Steps along the calendar.</summary>
internal static class Periods
{
    /// <summary>The year that periods end with: no period has a later one.</summary>
    private const int LastYear = 9998;

    /// <returns>The period of the same kind that follows; <c>null</c> after the last.</returns>
    public static Period? Next(Period period)
    {
        var count = period.Kind switch
        {
            PeriodKind.Year => 1,
            PeriodKind.Semester => 2,
            PeriodKind.Quarter => 4,
            PeriodKind.Month => 12,
        };
        if (period.Number < count)
            return Period.Of(period.Year, period.Kind, period.Number + 1);
        return period.Year < LastYear ? Period.Of(period.Year + 1, period.Kind, 1) : null;
    }

    /// <returns>The same part of the year before; <c>default</c>, which names no period, before the first.</returns>
    public static Period YearBefore(Period period) =>
        period.Year > 1000 ? Period.Of(period.Year - 1, period.Kind, period.Number) : default;

    /// <summary>What an indicator's frequency (SDMX) counts in.</summary>
    public static PeriodKind KindOf(string frequency) => frequency switch
    {
        "S" => PeriodKind.Semester,
        "Q" => PeriodKind.Quarter,
        "M" => PeriodKind.Month,
        _ => PeriodKind.Year,
    };
}
