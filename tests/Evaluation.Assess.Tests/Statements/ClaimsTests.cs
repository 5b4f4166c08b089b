using Evaluation.Assess.Statements;

namespace Evaluation.Assess.Tests.Statements;

public sealed class ClaimsTests
{
    [Theory]
    [InlineData("环境指数由2016年的216.8提高到2017年的241.2，提高24.4点，增长11.2%。", ClaimOutcome.CanBeTrue)]
    [InlineData("环境指数由216.8点增至241.2点，增长11.9%。", ClaimOutcome.CannotBeTrue)]
    [InlineData("国际排名由2012年的第19位提升至2016年的第10位，平均每年提升3个位次。", ClaimOutcome.CannotBeTrue)]
    [InlineData("国际排名由2014年的第20位提升至2018年的第8位，平均每年提升近3个位次。", ClaimOutcome.CanBeTrue)]
    [InlineData("知识产权使用费年进出口总额从2020年的3194.4亿元提升至2024年的3987.1亿元，年均增速5.7%。", ClaimOutcome.CanBeTrue)]
    [InlineData("使用费总额由3872.5亿元提高到3765.2亿元。", ClaimOutcome.CannotBeTrue)] // it fell
    [InlineData("使用费总额由3194.4亿元增长到3765.2亿元，增加570.8亿元，增长17.9%。", ClaimOutcome.CanBeTrue)]
    [InlineData("登记量由9800件增至1.2万件，增长22.4%。", ClaimOutcome.CanBeTrue)]
    [InlineData("审查周期由20个月缩短至16个月，缩短4个月。", ClaimOutcome.CanBeTrue)]
    [InlineData("审查周期由20个月缩短至16个月，缩短6个月。", ClaimOutcome.CannotBeTrue)]
    [InlineData("占比由12.44%提高到12.71%，提高0.27个百分点。", ClaimOutcome.CanBeTrue)]
    [InlineData("占比由12.44%提高到12.71%，提高0.47个百分点。", ClaimOutcome.CannotBeTrue)]
    [InlineData("139项任务中，已完成100项，占比71.9%。", ClaimOutcome.CanBeTrue)]
    [InlineData("139项任务中，已完成100项，占72.5%。", ClaimOutcome.CannotBeTrue)]
    [InlineData("满意度为82.04分，比上年提高0.79分，增长1.0%。", ClaimOutcome.CanBeTrue)]
    [InlineData("满意度为82.04分，比上年提高0.79分，增长1.9%。", ClaimOutcome.CannotBeTrue)]
    [InlineData("专利密集型产业增加值占比达到13.04%，比上年提高0.44个百分点。", ClaimOutcome.NothingToCheck)]
    [InlineData("上年综合得分72.5分，本年提高3.2分。", ClaimOutcome.NothingToCheck)]
    public void One_claim_is_read_and_checked(string sentence, ClaimOutcome expected)
    {
        var parsed = Claims.Parse(sentence);
        Assert.Empty(parsed.NotUnderstood);
        Assert.Equal(expected, StatementChecker.Check(Assert.Single(parsed.Claims)).Outcome);
    }

    [Fact]
    public void Every_figure_of_a_sentence_keeps_its_own_changes()
    {
        var parsed = Claims.Parse("创造指数由2016年的189.5提高到2017年的216.5，增长14.2%，运用指数由2016年的178.3提高到2017年的182.7，增长2.5%；保护指数达到232.9，比上年提高16.3点，增长7.5%。");
        Assert.Empty(parsed.NotUnderstood);
        Assert.Equal(3, parsed.Claims.Count);
        Assert.All(parsed.Claims, c => Assert.Equal(ClaimOutcome.CanBeTrue, StatementChecker.Check(c).Outcome));
        Assert.Equal([189.5m, 178.3m, null], parsed.Claims.Select(c => c.From?.Value));
    }

    [Theory]
    [InlineData("专利密集型产业和版权产业增加值占比分别为12.44%和7.41%，比上年分别提高0.47和0.02个百分点。")] // which belongs to which
    [InlineData("进出口总额达到3872.5亿元，增速提高2.4个百分点。")] // points of what
    [InlineData("登记金额翻了3番。")]
    public void What_can_not_be_told_apart_is_said_to_be_so(string sentence)
    {
        var parsed = Claims.Parse(sentence);
        Assert.Empty(parsed.Claims);
        Assert.Single(parsed.NotUnderstood);
    }

    [Theory]
    [InlineData("截至2024年3月31日，计划共139项任务、212项举措。")]
    [InlineData("")]
    [InlineData("持续提高审查质量。")]
    public void A_text_without_a_claim_gives_none(string text)
    {
        var parsed = Claims.Parse(text);
        Assert.Empty(parsed.Claims);
        Assert.Empty(parsed.NotUnderstood);
    }

    /// <summary>高价值发明专利: 6.3, 7.5, 9.4, 11.8 in 2020–2023; 11.8 / 9.4 = 1.255, 11.8 / 6.3 = 1.873.</summary>
    [Fact]
    public void A_change_since_another_year_is_not_held_against_the_earlier_figure()
    {
        var claims = Claims.Parse("拥有量由2020年的6.3件提高到2023年的11.8件，比上年增长25.5%，比2020年增长87.3%。").Claims;
        Assert.Equal([ClaimOutcome.CanBeTrue, ClaimOutcome.NothingToCheck], claims.Select(c => StatementChecker.Check(c).Outcome));
        Assert.Equal([87.3m, 25.5m], claims.Select(c => c.Changes.Single(x => x.Kind == ChangeKind.Growth).Amount.Value));
    }

    [Fact]
    public void A_fall_is_read_as_a_fall()
    {
        var claim = Assert.Single(Claims.Parse("受理量由2022年的100.5万件下降到2023年的90.5万件，减少10万件，下降10.0%。").Claims);
        Assert.Equal((1_005_000m, 905_000m, 1), (claim.From!.Value, claim.To!.Value, claim.Years));
        Assert.Equal(ClaimOutcome.CanBeTrue, StatementChecker.Check(claim).Outcome);
    }
}
