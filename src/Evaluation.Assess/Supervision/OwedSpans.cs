using Evaluation.Assess.Reviewing;
using Evaluation.Model;

namespace Evaluation.Assess.Supervision;

/// <summary>When a report was owed: from its form on until it came, and again after every return.</summary>
internal static class OwedSpans
{
    /// <param name="reports">As known on the as-of day, oldest first.</param>
    /// <returns>At least one, by day; the last says how it stands.</returns>
    public static IReadOnlyList<OwedSpan> Of(Obligation obligation, IReadOnlyList<DeliveryHistory> reports, Lights lights)
    {
        List<OwedSpan> spans = [First(obligation, lights)];
        for (var i = 0; i < reports.Count; i++)
        {
            Close(spans, reports[i].Delivery.ReportedOn);
            // What is said of a row after a newer one came says nothing any more.
            var next = i + 1 < reports.Count ? reports[i + 1].Delivery.ReportedOn : DateOnly.MaxValue;
            foreach (var review in reports[i].Reviews.Where(r => r.ReviewedOn <= next))
            {
                Close(spans, review.ReviewedOn);
                if (review.Decision == ReviewDecision.Returned)
                    spans.Add(new(review.ReviewedOn, lights.DueAfterReturn(obligation.Due, review.ReviewedOn), Until: null));
            }
        }

        return spans;
    }

    private static OwedSpan First(Obligation obligation, Lights lights)
    {
        var shown = Lights.Later(obligation.From, lights.ReminderOf(obligation.Due));
        return new(obligation.ReceivedOn < shown ? obligation.ReceivedOn.Value : shown, obligation.Due, Until: null);
    }

    private static void Close(List<OwedSpan> spans, DateOnly on)
    {
        if (spans[^1].Until is null)
            spans[^1] = spans[^1] with { Until = on };
    }
}
