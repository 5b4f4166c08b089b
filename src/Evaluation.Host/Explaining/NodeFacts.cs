using System.Globalization;
using Evaluation.Assess.Explaining;
using Evaluation.Model;
using Evaluation.Report;
using Evaluation.Report.Annual;

namespace Evaluation.Host.Explaining;

/// <summary>What stands under a node's own line: its sum, its rule, and the row it shows with all that the row says.</summary>
internal static class NodeFacts
{
    public static IEnumerable<(string Name, string Text)> Of(Explanation node)
    {
        IEnumerable<(string Name, string Text)> facts =
        [
            ("算法", Formula.Of(node)),
            ("规则", node.Rule is { } rule ? $"{rule.Setting} = {rule.Value}，{rule.Source}" : ""),
            .. node.Report is { } report ? OfReport(report) : [],
            .. node.Observation is { } observation ? OfObservation(observation) : [],
            .. node.Target is { } target ? OfTarget(target) : [],
        ];
        return facts.Where(f => f.Text.Length > 0);
    }

    private static IEnumerable<(string Name, string Text)> OfReport(ReviewedDelivery reviewed)
    {
        var report = reviewed.Delivery;
        var percent = report.Percent is { } given ? $"，完成{Sentence.Plain(given)}%" : "";
        return
        [
            ("状态", Words.Of(report.Status) + percent),
            ("内容", report.Text),
            ("日期", report.Date is { } day ? Day(day) : ""),
            ("佐证", report.Evidence.Length > 0 ? report.Evidence : "无"),
            ("来源", report.Source),
            ("报送日", Day(report.ReportedOn)),
            ("审核", reviewed.Review is { } review ? Review(review) : ""),
        ];
    }

    private static string Review(Review review)
    {
        var status = review.OverriddenStatus is { } set ? $"为{Words.Of(set)}" : "";
        var reason = review.Reason.Length > 0 ? $"，{review.Reason}" : "";
        return $"{Words.Of(review.Decision)}{status}{reason}（{review.Reviewer}，{Day(review.ReviewedOn)}）";
    }

    private static IEnumerable<(string Name, string Text)> OfObservation(Observation observation) =>
    [
        ("发布", $"{Day(observation.ReleasedOn)}，{Words.Of(observation.Status)}"),
        ("来源", observation.Source),
        ("备注", observation.Note),
    ];

    private static IEnumerable<(string Name, string Text)> OfTarget(Target target) =>
    [
        ("性质", target.Nature),
        ("基期", target is { BaselinePeriod: { } period, BaselineValue: { } value } ? $"{period}，{Sentence.Plain(value)}" : Words.Of(UnscoredReason.NoBaseline)),
        ("文件", target.Document + (target.InForceFrom is { } from ? $"，{Day(from)}起" : "")),
        ("来源", target.Source == target.Document ? "" : target.Source),
        ("备注", target.Note),
    ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
