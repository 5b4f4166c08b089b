using Evaluation.Assess.Explaining;
using Evaluation.Host.Explaining;
using Evaluation.Model;

namespace Evaluation.Host.Tests.Explaining;

public class NodeFactsTests
{
    private static readonly Delivery Delivery = new(
        2023, 1, 1, "农业农村部", DeliveryStatus.InProgress, 62.5m, "做了", null, "", "来源", new DateOnly(2024, 1, 15));

    [Fact]
    public void A_report_shows_its_percent_and_what_the_review_made_of_it()
    {
        var review = new Review(ReviewDecision.Overridden, "文件已印发", DeliveryStatus.Completed, "审核人", new DateOnly(2024, 2, 1));
        var facts = NodeFacts.Of(Node() with { Report = new(Delivery, review) });

        Assert.Equal(
            [("状态", "推进中，完成62.5%"), ("内容", "做了"), ("佐证", "无"), ("来源", "来源"), ("报送日", "2024-01-15"), ("审核", "审核调整为已完成，文件已印发（审核人，2024-02-01）")],
            facts);
    }

    [Fact]
    public void A_target_shows_a_missing_baseline_the_day_it_counts_from_and_a_source_of_its_own()
    {
        var target = new Target("X", "规划", null, null, Period.OfYear(2025), 85, "预期性", "新闻发布会", "", new DateOnly(2023, 7, 1));

        Assert.Equal(
            [("性质", "预期性"), ("基期", "无基期值"), ("文件", "规划，2023-07-01起"), ("来源", "新闻发布会")],
            NodeFacts.Of(Node() with { Target = target }));
    }

    private static Explanation Node() => new("行", null, FigureKind.Given, Combination.Given, []);
}
