using System.Globalization;
using Evaluation.Host.Jobs;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Tests.Jobs;

/// <summary>Expected by hand from the calendar.</summary>
public sealed class SlotsTests
{
    private static readonly int[] Plans = [2022, 2023];

    [Theory]
    // The moment is UTC; Shanghai is eight hours ahead.
    [InlineData("bulletin", SlotSpan.Month, SlotAsOf.SpanEnd, "2023-06-04T18:00", 2023, "2023-05-31", "2023-04-30", "2023-05")]
    [InlineData("bulletin", SlotSpan.Month, SlotAsOf.SpanEnd, "2024-03-04T18:00", 2023, "2024-02-29", "2024-01-31", "2024-02")] // leap day; the latest plan
    [InlineData("bulletin", SlotSpan.Month, SlotAsOf.SpanEnd, "2023-03-04T18:00", 2023, "2023-02-28", "2023-01-31", "2023-02")]
    [InlineData("bulletin", SlotSpan.Month, SlotAsOf.SpanEnd, "2023-01-04T18:00", 2022, "2022-12-31", "2022-11-30", "2022-12")] // year's end
    [InlineData("bulletin", SlotSpan.Month, SlotAsOf.SpanEnd, "2023-12-31T15:59", 2023, "2023-11-30", "2023-10-31", "2023-11")] // a minute to midnight in Shanghai
    [InlineData("bulletin", SlotSpan.Month, SlotAsOf.SpanEnd, "2023-12-31T16:00", 2023, "2023-12-31", "2023-11-30", "2023-12")] // midnight in Shanghai, still December in UTC
    [InlineData("supervision", SlotSpan.Quarter, SlotAsOf.DayBefore, "2023-04-24T19:00", 2023, "2023-04-24", null, "2023-Q1")]
    [InlineData("supervision", SlotSpan.Quarter, SlotAsOf.DayBefore, "2023-01-24T19:00", 2022, "2023-01-24", null, "2022-Q4")]
    [InlineData("supervision", SlotSpan.Quarter, SlotAsOf.SpanEnd, "2023-12-31T15:59", 2023, "2023-09-30", null, "2023-Q3")]
    [InlineData("annual", SlotSpan.Year, SlotAsOf.DayBefore, "2024-06-30T20:00", 2023, "2024-06-30", null, null)]
    [InlineData("annual", SlotSpan.Year, SlotAsOf.SpanEnd, "2024-06-30T20:00", 2023, "2023-12-31", null, null)]
    [InlineData("annual", SlotSpan.Year, SlotAsOf.DayBefore, "2026-06-30T20:00", 2025, "2026-06-30", null, null)] // no plan: its own year all the same
    [InlineData("annual", SlotSpan.Day, SlotAsOf.DayBefore, "2024-02-29T16:00", 2023, "2024-02-29", null, null)]
    [InlineData("supervision", SlotSpan.Day, SlotAsOf.DayBefore, "2021-05-05T16:00", 2021, "2021-05-05", null, null)] // before the first plan
    public void A_slot_stands_for_its_own_moment(
        string product, SlotSpan span, SlotAsOf asOf, string utc, int year, string expectedAsOf, string? since, string? period)
    {
        var slot = DateTimeOffset.Parse(utc + "Z", CultureInfo.InvariantCulture);
        var schedule = new Schedule("s", "示例", product, "0 0 2 5 * ?", span, asOf, OverlapPolicy.Queue, IsEnabled: true);
        var asked = Slots.Of(schedule, slot, Plans);

        Assert.Equal((year, expectedAsOf), (asked.Year, Words(asked.AsOf)));
        Assert.Equal((since, period), (asked.Since is { } day ? Words(day) : null, asked.Period?.ToString()));
        Assert.Equal(asked, Slots.Of(Slots.Request(schedule, slot, Plans)));
    }

    [Theory]
    [InlineData("0 0 2 5 * ?", "2023-12-04T18:00", "2024-01-05 02:00 2024-02-05 02:00 2024-03-05 02:00")] // itself not again
    [InlineData("0 0 0 L * ?", "2024-01-31T00:00", "2024-02-29 00:00 2024-03-31 00:00 2024-04-30 00:00")]
    [InlineData("0 30 23 31 12 ?", "2023-12-31T15:00", "2023-12-31 23:30 2024-12-31 23:30 2025-12-31 23:30")]
    [InlineData("0 0 9 31 * ?", "2024-01-01T00:00", "2024-01-31 09:00 2024-03-31 09:00 2024-05-31 09:00")] // months without a 31st are left out
    [InlineData("0 0 9 29 2 ?", "2024-01-01T00:00", "2024-02-29 09:00 2028-02-29 09:00 2032-02-29 09:00")]
    [InlineData("0 0 9 LW * ?", "2024-06-01T00:00", "2024-06-28 09:00 2024-07-31 09:00 2024-08-30 09:00")] // the last weekday: 30 June is a Sunday, 31 August a Saturday
    [InlineData("0 0 9 L-3 * ?", "2024-01-01T00:00", "2024-01-28 09:00 2024-02-26 09:00 2024-03-28 09:00")]
    [InlineData("0 0 9 15W * ?", "2024-06-01T00:00", "2024-06-14 09:00 2024-07-15 09:00 2024-08-15 09:00")] // 15 June is a Saturday
    [InlineData("0 0 9 ? * 6#3", "2024-01-01T00:00", "2024-01-19 09:00 2024-02-16 09:00 2024-03-15 09:00")] // the third Friday
    [InlineData("0 0 9 ? * fri#5", "2024-01-01T00:00", "2024-03-29 09:00 2024-05-31 09:00 2024-08-30 09:00")]
    [InlineData("0 0 9 ? * 6L", "2024-01-01T00:00", "2024-01-26 09:00 2024-02-23 09:00 2024-03-29 09:00")]
    [InlineData("0 0 9 1 jan,jul ? 2025-2026", "2024-01-01T00:00", "2025-01-01 09:00 2025-07-01 09:00 2026-01-01 09:00")]
    public void Cron_is_read_in_Shanghai(string cron, string afterUtc, string expected) => Assert.Equal(
        expected, string.Join(' ', CronTimes.After(cron, DateTimeOffset.Parse(afterUtc + "Z", CultureInfo.InvariantCulture)).Take(3).Select(Shanghai.Words)));

    [Fact]
    public void A_cron_of_the_past_names_nothing_and_one_that_is_none_is_known_as_such()
    {
        Assert.Empty(CronTimes.After("0 0 5 1 4 ? 2024", new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        Assert.True(CronTimes.IsValid("0 0 2 5 * ?"));
        Assert.False(CronTimes.IsValid("each month"));
        Assert.False(CronTimes.IsValid("0 0 25 5 * ?"));
    }

    [Fact]
    public void Retries_wait_longer_each_time_and_end() =>
        Assert.Equal([15, 60, 240, 960, null], Enumerable.Range(1, 5).Select(n => RetryRule.Wait(n)?.TotalSeconds));

    private static string Words(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
