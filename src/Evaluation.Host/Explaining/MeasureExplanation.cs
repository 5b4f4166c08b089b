using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;
using Evaluation.Report;

namespace Evaluation.Host.Explaining;

/// <summary>A measure's credit: the rule that gave it and the reports behind it.</summary>
internal static class MeasureExplanation
{
    public static Node Of(MeasureAssessment measure, CreditRules rules) => new(
        $"举措{measure.Task.Number}.{measure.Measure.Number}",
        $"{Figures.Of(measure.Credit)}（{Words.Of(measure.Status)}）",
        "",
        [
            new Node("内容", measure.Measure.Text, $"{Words.Of(measure.Measure.Kind)}，期限 {Figures.Of(measure.Due)}"),
            Rule(measure, rules),
            .. measure.Deliveries.Select(d => Report(d, isStanding: d == measure.Standing)),
        ]);

    private static Node Rule(MeasureAssessment measure, CreditRules rules) => measure.Status switch
    {
        WorkStatus.Completed or WorkStatus.Ongoing when measure.EvidenceCounts => Cited("完成或常态化推进，有佐证", rules.Completed),
        WorkStatus.Completed or WorkStatus.Ongoing => Cited("完成或常态化推进，无佐证", rules.CompletedWithoutEvidence),
        WorkStatus.InProgress or WorkStatus.Overdue => InProgress(measure, rules),
        WorkStatus.NotStarted => Cited("未启动", rules.NotStarted),
        WorkStatus.NotReported => Cited("未报送", rules.NotReported),
        WorkStatus.NotDue or WorkStatus.NotApplicable => new Node("规则", "不计分", Words.Of(measure.Status)),
    };

    private static Node Cited(string words, Rule<decimal> rule) => new("规则", $"{words}：{Figures.Of(rule.Value)}", rule.Source);

    private static Node InProgress(MeasureAssessment measure, CreditRules rules)
    {
        var given = measure.Standing?.Delivery.Percent;
        var percent = $"{Figures.Of(given ?? rules.InProgressPercent.Value)} %{(given is null ? "（未填，按规则）" : "")}";
        return new Node("规则", $"推进中：{percent} × {Figures.Of(rules.InProgressFactor.Value)}", rules.InProgressFactor.Source);
    }

    private static Node Report(ReviewedDelivery reviewed, bool isStanding)
    {
        var delivery = reviewed.Delivery;
        var parts = new List<Node>();
        if (delivery.Evidence.Length > 0)
            parts.Add(new Node("佐证", delivery.Evidence, delivery.Date is { } day ? Figures.Of(day) : ""));
        if (reviewed.Review is { } review)
            parts.Add(new Node("审核", $"{Words.Of(review.Decision)} {review.Reason}".TrimEnd(), $"{review.Reviewer} {Figures.Of(review.ReviewedOn)}"));
        var percent = delivery.Percent is { } given ? $" {Figures.Of(given)} %" : "";
        return new Node(
            $"报送 {delivery.Agency} {Figures.Of(delivery.ReportedOn)}{(isStanding ? "（采用）" : "")}",
            $"{Words.Of(delivery.Status)}{percent} {delivery.Text}".TrimEnd(),
            delivery.Source,
            parts);
    }
}
