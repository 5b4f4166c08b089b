using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Annual;

/// <summary>Grades by threshold and quota.</summary>
internal static class Grades
{
    /// <returns>
    /// In the same order. 优秀 are the best of those who pass and have a rank, as many as the quota's share of them, rounded down;
    /// agencies tied across the quota's border all stay out, so that the quota is never exceeded.
    /// </returns>
    public static IReadOnlyList<Grade> Of(IReadOnlyList<(Score Score, Score Rank)> agencies, AgencyRules rules)
    {
        var passing = agencies.Where(a => Passes(a, rules)).Select(a => a.Rank.Value).ToList();
        var quota = Math.Floor(passing.Count * rules.ExcellentPercent.Value / 100);
        return [.. agencies.Select(a => Of(a, passing, quota, rules))];
    }

    private static Grade Of((Score Score, Score Rank) agency, List<decimal> passing, decimal quota, AgencyRules rules)
    {
        if (!agency.Rank.IsScored)
            return Grade.Ungraded;
        if (!Passes(agency, rules))
            return Grade.Fail;
        return passing.Count(rank => rank <= agency.Rank.Value) <= quota ? Grade.Excellent : Grade.Pass;
    }

    private static bool Passes((Score Score, Score Rank) agency, AgencyRules rules) =>
        agency.Rank.IsScored && Noise.Removed(agency.Score.Value) >= rules.PassFrom.Value;
}
