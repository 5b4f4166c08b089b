using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Model.Tests;

public class PeriodTests
{
    [Theory]
    [InlineData("2023", 2023, PeriodKind.Year, 1, "2023-01-01", "2023-12-31")]
    [InlineData("2023-S2", 2023, PeriodKind.Semester, 2, "2023-07-01", "2023-12-31")]
    [InlineData("2023-Q1", 2023, PeriodKind.Quarter, 1, "2023-01-01", "2023-03-31")]
    [InlineData("2024-02", 2024, PeriodKind.Month, 2, "2024-02-01", "2024-02-29")]
    public void The_sdmx_spelling_is_read_and_written_back(string text, int year, PeriodKind kind, int number, string first, string last)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal((year, kind, number), (period.Year, period.Kind, period.Number));
        Assert.Equal(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), period.FirstDay);
        Assert.Equal(DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture), period.LastDay);
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("2023-")]
    [InlineData("2023-S3")]
    [InlineData("2023-Q0")]
    [InlineData("2023-13")]
    [InlineData("2023-00")]
    [InlineData("2023/09")]
    [InlineData(" 2023")]
    [InlineData("２０２３")]
    [InlineData("2023-Q1x")]
    [InlineData("0999")]
    public void What_is_not_a_period_is_not_read(string text) => Assert.False(Period.TryParse(text, out _));

    [Fact]
    public void Periods_are_ordered_by_their_last_day_and_the_shorter_comes_first()
    {
        string[] expected = ["2022", "2023-06", "2023-Q2", "2023-S1", "2023-07", "2023-12", "2023-Q4", "2023-S2", "2023"];

        var sorted = expected.Reverse().Select(Period.Parse).Order().Select(p => p.ToString());

        Assert.Equal(expected, sorted);
    }

    [Fact]
    public void Every_period_survives_being_written_and_read()
    {
        var periods =
            from year in Gen.Choose(1000, 9998)
            from kind in Gen.Elements(Enum.GetValues<PeriodKind>())
            from number in Gen.Choose(1, kind switch { PeriodKind.Year => 1, PeriodKind.Semester => 2, PeriodKind.Quarter => 4, PeriodKind.Month => 12 })
            select Period.Of(year, kind, number);

        Prop.ForAll(Arb.From(periods), p => Period.Parse(p.ToString()) == p && p.FirstDay <= p.LastDay).QuickCheckThrowOnFailure();
    }
}
