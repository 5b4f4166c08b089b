using Evaluation.Assess.Annual;

namespace Evaluation.Assess.MidTerm;

/// <summary>What is missing, so that no reader takes silence for success.</summary>
internal static class MidTermGaps
{
    public static IReadOnlyList<MidTermGap> Of(
        IReadOnlyList<MidTermIndicator> indicators, IReadOnlyList<AnnualAssessment> planYears, int year) =>
        [.. Enum.GetValues<MidTermGapKind>().SelectMany(kind => Of(kind, indicators, planYears, year))];

    private static IEnumerable<MidTermGap> Of(
        MidTermGapKind kind, IReadOnlyList<MidTermIndicator> indicators, IReadOnlyList<AnnualAssessment> planYears, int year)
    {
        return kind switch
        {
            MidTermGapKind.NoMainTarget => indicators.Count == 0 ? [new MidTermGap(kind, null, null)] : [],
            MidTermGapKind.WithoutData => Where(i => i.Latest is null),
            MidTermGapKind.NotCurrent => Where(i => i.Latest is { } latest && latest.Period.Year < year),
            MidTermGapKind.WithoutBaseline => Where(i => i.Target.BaselineValue is null || i.Target.BaselinePeriod is null),
            MidTermGapKind.NotProjected => Where(i => i.Latest is not null && i.Projection.Refusal is not null),
            MidTermGapKind.WithoutFinding => Where(i => i.Official.Agreement == Agreement.NoFinding),
            MidTermGapKind.NoPlanYear => planYears.Count == 0 ? [new MidTermGap(kind, null, null)] : [],
            MidTermGapKind.PlanYearNotReported =>
                planYears.Where(a => a.Inputs.Deliveries.Count == 0).Select(a => new MidTermGap(kind, null, a.Plan.Year)),
        };

        IEnumerable<MidTermGap> Where(Func<MidTermIndicator, bool> isMissing) =>
            indicators.Where(isMissing).Select(i => new MidTermGap(kind, i.Indicator, i.Latest?.Period.Year));
    }
}
