using System.Globalization;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Explaining;

/// <summary>The small nodes every explanation is built of.</summary>
internal static class Nodes
{
    /// <summary>A figure that follows from its weighted children.</summary>
    public static Explanation Derived(string label, Score figure, Combination how, IReadOnlyList<Explanation> children) =>
        new(label, figure, ExplanationWords.Of(figure), figure.IsScored ? how : Combination.Given, children);

    /// <summary>A bare number that is part of the figure above.</summary>
    public static Explanation Part(string label, decimal value) => new(label, Score.Of(value), "", Combination.Given, [], Weight: 1);

    public static Explanation Words(string label, string text, params IReadOnlyList<Explanation> children) =>
        new(label, null, text, Combination.Given, children);

    public static Explanation OfRule(string label, string setting, Rule<decimal> rule) =>
        new(label, Score.Of(rule.Value), "", Combination.Given, [], Rule: Cite(setting, rule));

    public static Explanation OfRule(string label, string setting, Rule<int> rule) =>
        new(label, Score.Of(rule.Value), "", Combination.Given, [], Rule: new(setting, Number(rule.Value), rule.Source));

    public static CitedRule Cite(string setting, Rule<decimal> rule) => new(setting, Number(rule.Value), rule.Source);

    public static Explanation OfObservation(string label, Observation observation) => new(
        label,
        Score.Of(observation.Value),
        $"{observation.Unit}，{Day(observation.ReleasedOn)}发布，{ExplanationWords.Of(observation.Status)}，来源：{Joined(observation.Source, observation.Note)}",
        Combination.Given,
        [],
        Observation: observation);

    /// <summary>A report with its review beneath.</summary>
    public static Explanation OfReport(ReviewedDelivery reviewed, bool stands)
    {
        var report = reviewed.Delivery;
        var percent = report.Percent is { } p ? $" {Number(p)}%" : "";
        var date = report.Date is { } day ? $"，事项日期{Day(day)}" : "";
        var evidence = string.IsNullOrWhiteSpace(report.Evidence) ? "，无佐证" : $"，佐证：{report.Evidence}";
        var text = $"{Day(report.ReportedOn)}报送：{ExplanationWords.Of(report.Status)}{percent}，{report.Text}{date}{evidence}，来源：{report.Source}";
        return new(
            $"{report.Agency}报送{(stands ? "（据此计分）" : "")}",
            null,
            text,
            Combination.Given,
            reviewed.Review is { } review ? [OfReview(review)] : [],
            Report: reviewed);
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static Explanation OfReview(Review review)
    {
        var status = review.OverriddenStatus is { } set ? $"为{ExplanationWords.Of(set)}" : "";
        var reason = review.Reason.Length > 0 ? $"，理由：{review.Reason}" : "";
        return Words("审核", $"{Day(review.ReviewedOn)} {review.Reviewer}{ExplanationWords.Of(review.Decision)}{status}{reason}");
    }

    private static string Joined(string source, string note) => note.Length > 0 ? $"{source}（{note}）" : source;
}
