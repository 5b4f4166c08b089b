namespace Evaluation.Model.Schemes;

/// <summary>Calendar days after a period's end until its figure is overdue.</summary>
public sealed record IndicatorGraceRules(
    Rule<int> YearGraceDays,
    Rule<int> SemesterGraceDays,
    Rule<int> QuarterGraceDays,
    Rule<int> MonthGraceDays)
{
    public Rule<int> Of(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => YearGraceDays,
        PeriodKind.Semester => SemesterGraceDays,
        PeriodKind.Quarter => QuarterGraceDays,
        PeriodKind.Month => MonthGraceDays,
    };
}
