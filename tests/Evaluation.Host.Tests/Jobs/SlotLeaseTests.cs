using Evaluation.Host.Jobs;
using Evaluation.Host.Products;
using Evaluation.Store;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Tests.Jobs;

public sealed class SlotLeaseTests : IDisposable
{
    private readonly TempFolder temp = new();
    private readonly EvaluationStore store;
    private readonly JobSlot slot;

    public SlotLeaseTests()
    {
        store = EvaluationStore.Open($"Data Source={temp["jobs.db"]}");
        new ProductionDesk(store, TimeProvider.System).Ask(new AnnualProduct(), new ProductRequest(2023, new DateOnly(2024, 6, 30)), "office");
        slot = store.Jobs.Claim("worker", SlotLease.Length)!;
    }

    public void Dispose()
    {
        store.Dispose();
        temp.Dispose();
    }

    [Fact]
    public async Task The_first_step_is_told_at_once_and_those_that_follow_fast_are_left_out()
    {
        await using var lease = new SlotLease(store.Jobs, slot, CancellationToken.None);
        lease.Report("reading");
        Assert.Equal("reading", store.Jobs.Find(slot.Id)!.Message);
        for (var i = 0; i < 9; i++)
            lease.Report($"step {i}");
        Assert.DoesNotContain("step 8", store.Jobs.Find(slot.Id)!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slot_that_was_called_off_ends_the_work_with_its_next_step_long_before_the_heartbeat()
    {
        await using var lease = new SlotLease(store.Jobs, slot, CancellationToken.None);
        new ProductionDesk(store, TimeProvider.System).Cancel(slot.Id, "office");
        Assert.Throws<OperationCanceledException>(() => lease.Report("reading"));
        Assert.True(lease.Held.IsCancellationRequested);
        Assert.Equal("由office取消", store.Jobs.Find(slot.Id)!.Message);
    }
}
