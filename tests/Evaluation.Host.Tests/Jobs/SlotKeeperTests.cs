using Evaluation.Host.Jobs;
using Evaluation.Host.Tests.Web;
using Evaluation.Store;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Tests.Jobs;

public sealed class SlotKeeperTests : IDisposable
{
    private static readonly Schedule Monthly =
        new("monthly", "示例", "bulletin", "0 0 2 5 * ?", SlotSpan.Month, SlotAsOf.SpanEnd, OverlapPolicy.Queue, IsEnabled: true);

    private readonly TempFolder temp = new();
    private readonly SettableClock clock = new() { Now = At(2023, 11, 20) };
    private readonly EvaluationStore store;
    private readonly SlotKeeper keeper;

    public SlotKeeperTests()
    {
        store = EvaluationStore.Open($"Data Source={temp["jobs.db"]}", clock);
        keeper = new SlotKeeper(store, clock);
        Write(unit => unit.AddSchedules([Monthly]));
    }

    public void Dispose()
    {
        store.Dispose();
        temp.Dispose();
    }

    [Fact]
    public void Slots_missed_while_nothing_ran_are_made_up_each_for_its_own_period()
    {
        keeper.Reckon();
        Assert.Empty(store.Jobs.Latest(9));
        clock.Now = At(2024, 3, 6);
        keeper.Reckon();
        keeper.Reckon();
        Assert.Equal(
            [new DateOnly(2023, 11, 30), new DateOnly(2023, 12, 31), new DateOnly(2024, 1, 31), new DateOnly(2024, 2, 29)],
            store.Jobs.Latest(9).Select(s => s.Request.AsOf).Reverse());
    }

    [Theory]
    [InlineData(OverlapPolicy.Queue)]
    [InlineData(OverlapPolicy.Skip)]
    [InlineData(OverlapPolicy.Replace)]
    public void Years_of_missed_slots_are_made_up_whatever_happens_on_overlap_for_none_of_them_ran(OverlapPolicy overlap)
    {
        // 2020 and 2021 have 366 and 365 days.
        clock.Now = At(2019, 12, 31);
        Write(unit => unit.AddSchedules([Monthly with { Name = "daily", Cron = "0 0 2 * * ?", Span = SlotSpan.Day, Overlap = overlap }]));
        clock.Now = At(2022, 1, 1).AddHours(-8);
        keeper.Reckon();
        keeper.Reckon();
        var slots = store.Jobs.OfSchedules("daily", 0, 9999);
        Assert.Equal(731, slots.Count);
        Assert.All(slots, s => Assert.Equal(SlotState.Queued, s.State));
        Assert.Equal((new DateOnly(2021, 12, 30), new DateOnly(2019, 12, 31)), (slots[0].Request.AsOf, slots[^1].Request.AsOf));
    }

    [Fact]
    public void A_clock_set_back_makes_nothing_twice()
    {
        clock.Now = At(2024, 1, 6);
        keeper.Reckon();
        clock.Now = At(2023, 11, 20);
        keeper.Reckon();
        clock.Now = At(2024, 1, 7);
        keeper.Reckon();
        Assert.Equal(2, store.Jobs.Latest(9).Count);
    }

    [Fact]
    public void What_fell_due_while_a_schedule_was_disabled_is_not_made_up()
    {
        Write(unit => unit.ChangeSchedule(Monthly with { IsEnabled = false }));
        clock.Now = At(2024, 1, 20);
        keeper.Reckon();
        Write(unit => unit.ChangeSchedule(Monthly));
        keeper.Reckon();
        Assert.Empty(store.Jobs.Latest(9));
        clock.Now = At(2024, 2, 6);
        keeper.Reckon();
        Assert.Equal(new DateOnly(2024, 1, 31), Assert.Single(store.Jobs.Latest(9)).Request.AsOf);
    }

    [Fact]
    public void A_cron_that_is_none_keeps_no_other_schedule_from_its_slots()
    {
        Write(unit => unit.AddSchedules([Monthly with { Name = "broken", Cron = "each month" }]));
        clock.Now = At(2023, 12, 6);
        keeper.Reckon();
        Assert.Equal("monthly", Assert.Single(store.Jobs.Latest(9)).Request.Schedule);
    }

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);

    private void Write(Action<JobWriter> work) => store.Write("test", "schedule", "", unit => work(unit.Jobs));
}
