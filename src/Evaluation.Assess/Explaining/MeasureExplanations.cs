using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Explaining;

/// <summary>A measure's credit from the standing report, the scheme's credits and every report there is.</summary>
internal static class MeasureExplanations
{
    public static Explanation Of(MeasureAssessment measure, CreditRules rules) =>
        Of(measure, measure.Standing, measure.Credit, ExplanationWords.Of(measure.Status), rules) with { Weight = 1 };

    /// <summary>What one agency's own report is worth, whichever report stands for the measure.</summary>
    public static Explanation OfOwn(MeasureAssessment measure, ReviewedDelivery report, CreditRules rules) =>
        Of(measure, report, MeasureCredits.Of(measure.Measure.Kind, report, rules), ExplanationWords.Of(Reports.StatusOf(report)), rules) with { Weight = 1 };

    private static Explanation Of(MeasureAssessment measure, ReviewedDelivery? report, Score credit, string status, CreditRules rules)
    {
        var factors = credit.IsScored ? Factors(measure.Measure.Kind, report, rules) : [];
        IReadOnlyList<Explanation> children =
        [
            Nodes.Words("原文", measure.Measure.Text),
            Nodes.Words("性质与期限", $"{ExplanationWords.Of(measure.Measure.Kind)}，{Nodes.Day(measure.Due)}前"),
            .. factors.Select(f => f with { Weight = 1 }),
            .. measure.Deliveries.Select(d => Nodes.OfReport(d, stands: d == report)),
        ];
        return new($"举措{measure.Measure.Number}得分系数", credit, status, credit.IsScored ? Combination.Product : Combination.Given, children);
    }

    /// <summary>What is multiplied to the credit.</summary>
    private static IReadOnlyList<Explanation> Factors(MeasureKind kind, ReviewedDelivery? report, CreditRules rules)
    {
        if (report is null)
            return [Nodes.OfRule("应报未报的系数", "credit.notReported", rules.NotReported)];
        return MeasureCredits.Reported(kind, Reports.StatusOf(report)) switch
        {
            WorkStatus.Completed or WorkStatus.Ongoing => [Done(report, rules)],
            WorkStatus.InProgress => [Percent(report, rules), Nodes.OfRule("推进中的系数", "credit.inProgressFactor", rules.InProgressFactor)],
            WorkStatus.NotStarted => [Nodes.OfRule("未启动的系数", "credit.notStarted", rules.NotStarted)],
            WorkStatus.NotApplicable or WorkStatus.Overdue or WorkStatus.NotReported or WorkStatus.NotDue => [],
        };
    }

    private static Explanation Done(ReviewedDelivery report, CreditRules rules)
    {
        var label = Reports.EvidenceCounts(report, rules) ? "完成且佐证有效的系数" : "完成但无有效佐证的系数";
        return Reports.EvidenceCounts(report, rules)
            ? Nodes.OfRule(label, "credit.completed", rules.Completed)
            : Nodes.OfRule(label, "credit.completedWithoutEvidence", rules.CompletedWithoutEvidence);
    }

    private static Explanation Percent(ReviewedDelivery report, CreditRules rules) => report.Delivery.Percent is { } percent
        ? Nodes.Part("报送的完成比例", percent / 100)
        : Nodes.OfRule("未报比例时的完成比例", "credit.inProgressPercent", rules.InProgressPercent) with
        {
            Figure = Score.Of(rules.InProgressPercent.Value / 100),
        };
}
