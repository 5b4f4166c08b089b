using Evaluation.Intake.Records;

namespace Evaluation.Intake.Tests.Records;

public class HolidayRowsTests
{
    // State Council's notice on the holidays of 2023: 春节 21–27 January, worked on Saturday 28 and Sunday 29 January.
    private const string csv =
        """
        date,kind,name,source
        2023-01-23,holiday,春节,国办发明电〔2022〕16号
        2023-01-24,放假,春节,国办发明电〔2022〕16号
        2023-01-28,workday,春节调休,国办发明电〔2022〕16号
        2023-01-29,调休上班,春节调休,国办发明电〔2022〕16号

        """;

    [Fact]
    public void Holidays_and_make_up_days_become_a_calendar_that_knows_its_years()
    {
        var read = HolidayRows.Read(Shipped.Table(csv));
        Assert.Empty(read.Problems);
        Assert.Equal(new CalendarDay(new DateOnly(2023, 1, 23), false, "春节", "国办发明电〔2022〕16号"), read.Rows[0]);
        var calendar = HolidayRows.Calendar(read.Rows);
        Assert.Equal([false, false, true, true, true], new[] { 23, 24, 25, 28, 29 }.Select(d => calendar.IsWorkday(new DateOnly(2023, 1, d))));
        Assert.Equal((true, false), (calendar.Knows(2023), calendar.Knows(2024)));
    }

    [Theory]
    [InlineData("2023-01-32,holiday", "not-a-date", "date")]
    [InlineData("2023-01-23,off", "word-unknown", "kind")]
    [InlineData("2023-01-23,", "cell-empty", "kind")]
    [InlineData("2023-01-30,workday", "workday-anyway", "date")]   // a Monday
    public void A_row_that_is_wrong_is_told_at_its_cell(string row, string code, string column)
    {
        var problem = Assert.Single(HolidayRows.Read(Shipped.Table("date,kind\n" + row + "\n")).Problems);
        Assert.Equal((code, 2, column), (problem.Code.Id, problem.Place.Row!.Value, problem.Place.Column));
    }

    [Fact]
    public void A_day_that_is_both_is_refused() =>
        Assert.Equal("key-twice", Assert.Single(HolidayRows.Read(Shipped.Table("date,kind\n2023-01-28,holiday\n2023-01-28,workday\n")).Problems).Code.Id);
}
