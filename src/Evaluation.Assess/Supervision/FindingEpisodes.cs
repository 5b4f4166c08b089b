using Evaluation.Assess.Quality;
using Evaluation.Assess.Reviewing;
using Evaluation.Model;

namespace Evaluation.Assess.Supervision;

/// <summary>Replays the reports of one or two agencies on one measure day by day: a finding stays until the office accepts or overrides, whatever is reported meanwhile.</summary>
internal static class FindingEpisodes
{
    /// <param name="reports">All rows that the finding can come from, as known on the as-of day.</param>
    /// <param name="at">The finding in what was known at the end of a day.</param>
    /// <returns>By day; only the last can be open.</returns>
    public static IReadOnlyList<FindingEpisode> Of(IReadOnlyList<DeliveryHistory> reports, Func<DateOnly, QualityFinding?> at)
    {
        var episodes = new List<FindingEpisode>();
        FindingEpisode? open = null;
        foreach (var day in Days(reports))
        {
            var finding = at(day);
            if (open is null && finding is not null)
                open = new(day, finding, GoneOn: null, Decision: null);
            else if (open is not null)
                open = open with { Finding = finding ?? open.Finding, GoneOn = finding is null ? open.GoneOn ?? day : null };
            if (open is null || DecisionOn(reports, day) is not { } decision)
                continue;
            episodes.Add(open with { Decision = decision });
            open = null;
        }

        return open is null ? episodes : [.. episodes, open];
    }

    private static IEnumerable<DateOnly> Days(IReadOnlyList<DeliveryHistory> reports) =>
        reports.SelectMany(r => r.Reviews.Select(review => review.ReviewedOn).Prepend(r.Delivery.ReportedOn)).Distinct().Order();

    /// <summary>A word on a row that is the latest of its agency at the end of the day.</summary>
    private static Review? DecisionOn(IReadOnlyList<DeliveryHistory> reports, DateOnly day) =>
        reports
            .Select(r => r.AsOf(day))
            .OfType<DeliveryHistory>()
            .GroupBy(r => r.Delivery.Agency, StringComparer.Ordinal)
            .Select(own => ReviewStates.Latest(own)!.LastReview)
            .FirstOrDefault(review => review is { Decision: ReviewDecision.Accepted or ReviewDecision.Overridden } && review.ReviewedOn == day);
}
