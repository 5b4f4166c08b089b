using Evaluation.Model;
using static Evaluation.Model.Reporting.FormColumns;

namespace Evaluation.Intake.Tests.Forms;

public class FigureTests
{
    [Fact]
    public void A_figure_becomes_an_observation_released_on_the_day_given_or_the_day_it_came()
    {
        var figures = Sample.Clean(Sample.Filled()).Observations;
        Assert.Equal(
            [
                new Observation("PAT", "CN", Period.Parse("2023"), 11.8m, "件/万人", new DateOnly(2024, 1, 10), ObservationStatus.Published, "国家知识产权局", ""),
                new Observation("SHARE", "CN", Period.Parse("2023"), 12.71m, "%", new DateOnly(2023, 12, 29), ObservationStatus.Published, "国家统计局", ""),
            ],
            figures);
    }

    [Theory]
    [InlineData("AMT@2023", "n:1234567.8", "1234567.8")]
    [InlineData("AMT@2023", "1,234,567.8", "1234567.8")]
    [InlineData("AMT@2023", "１，２３４．５", "1234.5")]
    [InlineData("AMT@2023", "1 234.5", "1234.5")]
    [InlineData("AMT@2023", "12.6亿元", "12.6")]
    [InlineData("AMT@2023", "12.6 亿元", "12.6")]
    [InlineData("AMT@2023", "n:12.710000000000001", "12.71")]
    [InlineData("AMT@2023", "n:-3.5E-2", "-0.035")]
    [InlineData("AMT@2023", "−8", "-8")]
    [InlineData("AMT@2023", "n:0", "0")]
    [InlineData("PAT@2023", "11.8 件 / 万人", "11.8")]
    [InlineData("SHARE@2023", "p:0.1271", "12.71")]
    [InlineData("SHARE@2023", "12.71％", "12.71")]
    [InlineData("SHARE@2023", "n:12.71", "12.71")]
    public void A_figure_is_read_as_people_write_it(string row, string cell, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Assert.Single(Sample.Clean(new TestForm().Figure(row, IndicatorValue, TestCell.Of(cell))).Observations).Value);

    [Theory]
    [InlineData("12.6件", "form-unit-other")]
    [InlineData("12.6万亿元", "form-unit-other")]
    [InlineData("p:0.5", "form-unit-other")]
    [InlineData("12,71", "form-number-unreadable")]      // a comma for a point, or thousands with a digit missing?
    [InlineData("1.2.3", "form-number-unreadable")]
    [InlineData("12 13", "form-number-unreadable")]
    [InlineData("约12", "form-number-unreadable")]
    [InlineData("12-13", "form-number-unreadable")]
    [InlineData("d:45261", "form-number-unreadable")]
    [InlineData("b:1", "form-number-unreadable")]
    [InlineData("1e99", "form-number-unreadable")]
    [InlineData("n:1E+99", "form-number-unreadable")]
    [InlineData("e:#N/A", "cell-error")]
    [InlineData("f:", "formula-without-value")]
    public void A_figure_that_is_no_number_of_its_unit_is_refused_at_its_cell(string cell, string code) =>
        Assert.Equal([$"{code} 指标数据!C6"], Sample.Told(new TestForm().Figure("AMT@2023", IndicatorValue, TestCell.Of(cell))));

    [Fact]
    public void The_other_unit_and_the_right_one_are_both_named()
    {
        var problem = Assert.Single(Sample.Read(new TestForm().Figure("AMT@2023", IndicatorValue, "12.6件")).Problems);
        Assert.Equal("数值的单位为“件”，该指标的单位为“亿元”。请换算后只填写数字。", problem.Chinese);
    }

    [Fact]
    public void A_figure_of_part_of_the_year_keeps_its_period() =>
        Assert.Equal(Period.Parse("2023-Q4"), Sample.Clean(new TestForm().Figure("PIECES@2023-Q4", IndicatorValue, "1,024 件")).Observations[0].Period);

    [Fact]
    public void A_note_without_a_figure_gives_none_and_is_told()
    {
        var read = Sample.Read(new TestForm().Figure("AMT@2023", IndicatorValue, "—").Figure("AMT@2023", IndicatorNote, "数据尚未发布"));
        Assert.Equal(["form-empty", "form-figure-missing 指标数据!C6"], read.Problems.Select(Sample.Told));
        Assert.False(read.IsRefused);
        Assert.Empty(read.Rows[0].Observations);
    }

    [Fact]
    public void A_release_still_to_come_is_refused() =>
        Assert.Equal(["form-date-future 指标数据!D5"], Sample.Told(new TestForm().Figure("PAT@2023", IndicatorValue, "11").Figure("PAT@2023", IndicatorReleased, "2024-03-01")));
}
