using Evaluation.Intake.Checks;
using Evaluation.Intake.Records;
using Evaluation.Intake.Tables;
using Evaluation.Model;

namespace Evaluation.Intake.Tests.Checks;

public class PartOfYearWordsTests
{
    [Theory]
    [InlineData("前三季度")]
    [InlineData("前3季度数")]
    [InlineData("1—11月")]
    [InlineData("1-9月份累计")]
    [InlineData("1～11月")]
    [InlineData("2024年1至10月")]
    [InlineData("一至十月")]
    [InlineData("上半年")]
    [InlineData("截至2025-06,半年值")]
    [InlineData("前9个月")]
    [InlineData("前11个月")]
    [InlineData("前十一个月")]
    [InlineData("首十个月")]
    [InlineData("截至9月底")]
    [InlineData("截至2024年11月")]
    [InlineData("第三季度")]
    [InlineData("first three quarters")]
    [InlineData("Jan-Nov")]
    public void Words_for_a_part_of_a_year_hold_a_yearly_figure(string note) => Assert.True(IsHeld(note, ""));

    [Theory]
    [InlineData("全年")]
    [InlineData("1—12月")]
    [InlineData("1-12月")]
    [InlineData("截至12月底")]
    [InlineData("截至2024年底")]
    [InlineData("截至2024-12")]
    [InlineData("截至2024年12月31日")]
    [InlineData("含国外")]
    [InlineData("前12个月")]
    [InlineData("发布日期精确到月")]
    [InlineData("由2021=80.61较2016提高8.23推得")]
    [InlineData("")]
    public void Words_for_a_whole_year_hold_nothing(string note) => Assert.False(IsHeld(note, ""));

    [Theory]
    [InlineData("2021-01-22 国家知识产权局第一季度例行发布会")]
    [InlineData("国家知识产权局 2022年上半年发布会")]
    [InlineData("2026-01-23 国新办发布会:2025年我国注册商标420.6万件")]
    public void A_press_conference_held_in_a_quarter_is_no_part_of_the_year(string source) => Assert.False(IsHeld("", source));

    [Fact]
    public void A_source_that_counts_to_november_holds_the_figure() => Assert.True(IsHeld("", "海关总署 2024年1—11月统计"));

    [Fact]
    public void A_figure_for_a_half_year_may_say_so()
    {
        Assert.Empty(Check("2026-S1", "上半年", "").Held);
    }

    private static bool IsHeld(string note, string source) => Check("2026", note, source).Problems.Any(p => p.Code.Id == "part-of-year");

    private static CheckedObservations Check(string period, string note, string source)
    {
        var observation = new Observation(
            "TM_REG", "CN", Period.Parse(period), 420, "万件", new DateOnly(2027, 1, 1), ObservationStatus.Published, source, note);
        return Plausibility.Check(
            [new IncomingObservation(observation, new Table("t.csv", null, [], 1, [], []), 2)], [], Shipped.Content.Indicators, Shipped.Content.Plausibility!);
    }
}
