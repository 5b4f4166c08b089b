using Evaluation.Model;

namespace Evaluation.Assess.Reporting;

/// <summary>For which periods a form asks the figure of an indicator.</summary>
internal static class AskedPeriods
{
    /// <param name="latest">The indicator's latest figure known, of any period; <c>null</c> where none.</param>
    /// <returns>
    /// In order: every period of the indicator's frequency that ends within the form's period. An annual indicator is so asked for at the year's end
    /// only; the year before is asked for with it when its figure is still missing, since many annual figures come a year late. An indicator
    /// that never had a figure is asked for the form's own year alone.
    /// </returns>
    public static IEnumerable<Period> Of(Indicator indicator, Period form, Observation? latest)
    {
        var kind = KindOf(indicator.Frequency);
        var own = Enumerable.Range(1, CountPerYear(kind))
            .Select(number => Period.Of(form.Year, kind, number))
            .Where(p => p.LastDay >= form.FirstDay && p.LastDay <= form.LastDay);
        foreach (var period in own)
        {
            var before = kind == PeriodKind.Year ? Period.OfYear(period.Year - 1) : default;
            if (kind == PeriodKind.Year && latest is not null && latest.Period.LastDay < before.LastDay)
                yield return before;
            yield return period;
        }
    }

    // What names no known frequency is asked for once a year.
    private static PeriodKind KindOf(string frequency) => frequency switch
    {
        "S" => PeriodKind.Semester,
        "Q" => PeriodKind.Quarter,
        "M" => PeriodKind.Month,
        _ => PeriodKind.Year,
    };

    private static int CountPerYear(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => 1,
        PeriodKind.Semester => 2,
        PeriodKind.Quarter => 4,
        PeriodKind.Month => 12,
    };
}
