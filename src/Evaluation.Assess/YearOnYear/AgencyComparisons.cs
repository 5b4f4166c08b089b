using Evaluation.Assess.Annual;
using Evaluation.Model;

namespace Evaluation.Assess.YearOnYear;

/// <summary>Agencies beside themselves.</summary>
internal static class AgencyComparisons
{
    private const UnscoredReason Absent = UnscoredReason.NotApplicable;

    public static IReadOnlyList<AgencyComparison> Of(IReadOnlyList<AgencyAssessment> now, IReadOnlyList<AgencyAssessment> then)
    {
        var before = then.ToDictionary(a => a.Agency.Code, StringComparer.Ordinal);
        var codes = now.Select(a => a.Agency.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. now.Select(a => Of(a.Agency, a, before.GetValueOrDefault(a.Agency.Code))),
            .. then.Where(a => !codes.Contains(a.Agency.Code)).Select(a => Of(a.Agency, null, a)),
        ];
    }

    private static AgencyComparison Of(Agency agency, AgencyAssessment? now, AgencyAssessment? then)
    {
        var coverage = Coverage.Pair(now?.CoveragePercent, then?.CoveragePercent, Absent);
        return new(agency, Pair(now, then, a => a.Score), Pair(now, then, a => a.Rank), coverage, Coverage.IsFar(coverage));
    }

    private static YearPair Pair(AgencyAssessment? now, AgencyAssessment? then, Func<AgencyAssessment, Score> figure) =>
        YearPair.Of(
            now is null ? Score.Unscored(Absent) : figure(now),
            then is null ? Score.Unscored(Absent) : figure(then));
}
