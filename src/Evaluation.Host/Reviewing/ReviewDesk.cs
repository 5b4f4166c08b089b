using System.Globalization;
using Evaluation.Assess.Reviewing;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Reviewing;

/// <summary>Where the office looks at what came in and says its word; the command line, a file and the portal are callers.</summary>
/// <param name="actor">Who reviews.</param>
/// <param name="today">The day of the review.</param>
public sealed class ReviewDesk(EvaluationStore store, string actor, DateOnly today)
{
    /// <returns>By task, measure, agency and period.</returns>
    public IReadOnlyList<ReviewItem> Items(int year, ReviewFilter filter) =>
    [
        .. store.Deliveries.History(year, agency: filter.Agency)
            .GroupBy(d => (d.Delivery.TaskNumber, d.Delivery.MeasureNumber, d.Delivery.Agency, d.Delivery.Period))
            .Select(reports => ReviewItem.Of(reports.MaxBy(d => (d.Delivery.ReportedOn, d.Id))!))
            .Where(filter.Covers)
            .OrderBy(i => i.Report.Delivery.TaskNumber)
            .ThenBy(i => i.Report.Delivery.MeasureNumber)
            .ThenBy(i => i.Report.Delivery.Agency, StringComparer.Ordinal)
            .ThenBy(i => i.Report.Delivery.Period),
    ];

    /// <summary>Of each agency on each measure the report that counts: on the period asked for, otherwise on the latest.</summary>
    public IReadOnlyList<ReviewItem> Standing(int year, ReviewFilter filter) =>
    [
        .. Items(year, filter with { State = null })
            .GroupBy(i => (i.Report.Delivery.TaskNumber, i.Report.Delivery.MeasureNumber, i.Report.Delivery.Agency))
            .Select(items => items.MaxBy(i => (i.Report.Delivery.Period.LastDay, i.Report.Delivery.ReportedOn, i.Report.Id))!)
            .Where(filter.Covers),
    ];

    /// <summary>Takes every decision, or none of them.</summary>
    public Reviewed Decide(int year, IReadOnlyList<Decision> decisions)
    {
        var problems = new List<Problem>();
        var (changes, unchanged) = (new List<Decision>(), new List<ReviewItem>());
        foreach (var decision in decisions)
        {
            var step = ReviewStates.Next(decision.Item.State, decision.Action);
            if (step.Refusal is { } refusal)
                problems.Add(new Problem(CodeOf(refusal), decision.Place, NameOf(decision.Item.Report.Delivery)));
            else if (step.IsChange)
                changes.Add(decision);
            else
                unchanged.Add(decision.Item);
        }

        if (problems.Count == 0)
            problems.AddRange(Store(year, changes));
        return problems.Count > 0
            ? new Reviewed([], unchanged, problems)
            : new Reviewed([.. changes.Select(c => c.Item with { State = ReviewStates.Next(c.Item.State, c.Action).State })], unchanged, []);
    }

    /// <returns>Such as <c>12-1 科技部 2023-Q3</c>.</returns>
    public static string NameOf(Delivery report) =>
        string.Create(CultureInfo.InvariantCulture, $"{report.TaskNumber}-{report.MeasureNumber} {report.Agency} {report.Period}");

    private IReadOnlyList<Problem> Store(int year, IReadOnlyList<Decision> changes)
    {
        IReadOnlyList<StaleReview> stale = [];
        try
        {
            store.Write(actor, "review", year.ToString(CultureInfo.InvariantCulture), unit =>
                stale = unit.AppendReviews(changes.Select(c => new DeliveryReview(c.Item.Report.Id, c.SeenHash, ReviewOf(c.Action)))).Stale);
        }
        catch (YearClosedException closed)
        {
            return [ReviewProblems.Closed(closed)];
        }

        return [.. stale.Select(s => Problem(s, changes))];
    }

    private static Problem Problem(StaleReview stale, IReadOnlyList<Decision> changes)
    {
        var decision = changes.First(c => c.Item.Report.Id == stale.Offered.DeliveryId);
        var code = stale.Reason switch
        {
            StaleReason.Altered => ReviewProblems.Altered,
            StaleReason.OtherContent => ReviewProblems.OtherContent,
            StaleReason.Superseded => ReviewProblems.Superseded,
        };
        return new Problem(code, decision.Place, NameOf(decision.Item.Report.Delivery));
    }

    private Review ReviewOf(ReviewAction action) =>
        new(DecisionOf(action.Kind), action.Reason, action.Status, actor, today) { Evidence = action.Evidence };

    private static ReviewDecision DecisionOf(ReviewActionKind kind) => kind switch
    {
        ReviewActionKind.Accept => ReviewDecision.Accepted,
        ReviewActionKind.Return => ReviewDecision.Returned,
        ReviewActionKind.Override => ReviewDecision.Overridden,
        ReviewActionKind.Resubmit => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Agencies resubmit, the office does not."),
    };

    private static ProblemCode CodeOf(ReviewRefusal refusal) => refusal switch
    {
        ReviewRefusal.NothingReported => ReviewProblems.NothingReported,
        ReviewRefusal.ReasonMissing => ReviewProblems.ReasonMissing,
        ReviewRefusal.StatusMissing => ReviewProblems.StatusMissing,
        ReviewRefusal.EvidenceMissing => ReviewProblems.EvidenceMissing,
    };
}
