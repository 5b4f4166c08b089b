using Evaluation.Host.Jobs;
using Evaluation.Host.Loading;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Host.Tests.Web;
using Evaluation.Host.Web.Observability;
using Evaluation.Store;
using Evaluation.Store.Jobs;
using Microsoft.Extensions.Logging.Abstractions;

namespace Evaluation.Host.Tests.Jobs;

/// <summary>What a worker makes of trouble.</summary>
public sealed class SlotWorkerTests : IDisposable
{
    private static readonly ProductRequest Request = new(2023, new DateOnly(2024, 6, 30));

    private readonly TempFolder temp = new();
    private readonly SettableClock clock = new() { Now = new DateTimeOffset(2024, 7, 1, 4, 0, 0, TimeSpan.Zero) };
    private readonly AppSettings settings;
    private readonly EvaluationStore store;

    public SlotWorkerTests()
    {
        var around = new Surroundings(TextWriter.Null, TextWriter.Null, temp.Path, AppContext.BaseDirectory, new Dictionary<string, string>(), clock, IsTerminal: false);
        settings = SettingsReader.Load(around, []).Rows.Single();
        store = EvaluationStore.Open(settings.Database, clock);
        FirstLoad.Ensure(store, settings, "test", CancellationToken.None);
    }

    public void Dispose()
    {
        store.Dispose();
        temp.Dispose();
    }

    [Fact]
    public async Task Trouble_with_the_disk_is_tried_again_later_and_later_and_then_given_up()
    {
        // A file lies where the folder should.
        await File.WriteAllTextAsync(temp["output"], "");
        var id = Ask(new AnnualProduct());
        List<double> waits = [];
        while (await WorkAsync() is { State: SlotState.Queued } waiting)
        {
            var wait = waiting.NotBefore!.Value - clock.Now;
            clock.Now += wait - TimeSpan.FromSeconds(1);
            Assert.False(await NewWorker().WorkOneAsync(CancellationToken.None));
            clock.Now += TimeSpan.FromSeconds(1);
            waits.Add(wait.TotalSeconds);
        }

        Assert.Equal([15, 60, 240, 960], waits);
        var ended = store.Jobs.Find(id)!;
        Assert.Equal((SlotState.Failed, 5), (ended.State, ended.Failures));
        Assert.Contains(temp["output"], ended.Message, StringComparison.Ordinal);

        async Task<JobSlot> WorkAsync()
        {
            Assert.True(await NewWorker().WorkOneAsync(CancellationToken.None));
            return store.Jobs.Find(id)!;
        }
    }

    [Fact]
    public async Task Once_the_disk_is_there_again_the_next_try_makes_the_product()
    {
        await File.WriteAllTextAsync(temp["output"], "");
        var id = Ask(new AnnualProduct());
        await NewWorker().WorkOneAsync(CancellationToken.None);
        File.Delete(temp["output"]);
        clock.Now += TimeSpan.FromSeconds(15);
        await NewWorker().WorkOneAsync(CancellationToken.None);
        var ended = store.Jobs.Find(id)!;
        Assert.Equal((SlotState.Done, 1), (ended.State, ended.Failures));
        Assert.True(store.Runs.Find(ended.RunId!)!.IsPublished);
    }

    [Fact]
    public async Task What_the_data_does_not_give_is_not_tried_again()
    {
        var id = Ask(new AnnualProduct(), Request with { Year = 1999 });
        await NewWorker().WorkOneAsync(CancellationToken.None);
        clock.Now += TimeSpan.FromDays(1);
        Assert.False(await NewWorker().WorkOneAsync(CancellationToken.None));
        var ended = store.Jobs.Find(id)!;
        Assert.Equal((SlotState.Refused, 0), (ended.State, ended.Failures));
        Assert.Contains("没有1999年的推进计划", ended.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_ends_is_counted_once_and_a_try_to_be_made_again_is_not()
    {
        var metrics = new Metrics();
        await File.WriteAllTextAsync(temp["output"], "");
        Ask(new AnnualProduct());
        Ask(new BulletinProduct(), Request with { Year = 1999 });
        var worker = new SlotWorker(store, settings, clock, "test", NullLogger.Instance, metrics);
        await worker.WorkOneAsync(CancellationToken.None);
        await worker.WorkOneAsync(CancellationToken.None);
        File.Delete(temp["output"]);
        clock.Now += TimeSpan.FromSeconds(15);
        await worker.WorkOneAsync(CancellationToken.None);
        Assert.Equal(
            ["evaluation_runs_total{product=\"annual\",outcome=\"Done\"} 1", "evaluation_runs_total{product=\"bulletin\",outcome=\"Refused\"} 1"],
            metrics.Text().Split('\n').Where(l => l.StartsWith("evaluation_runs_total", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_production_cancelled_under_way_ends_and_publishes_nothing()
    {
        var id = Ask(new ScorecardProduct());
        var working = NewWorker().WorkOneAsync(CancellationToken.None);
        while (store.Jobs.Find(id)!.State == SlotState.Queued)
            await Task.Delay(10);
        Assert.True(new ProductionDesk(store, clock).Cancel(id, "office"));
        await working;

        var ended = store.Jobs.Find(id)!;
        Assert.Equal((SlotState.Cancelled, "由office取消", null), (ended.State, ended.Message, ended.RunId));
        Assert.DoesNotContain(store.Runs.Latest(9), r => r.IsPublished);
        Assert.False(File.Exists(temp["output/scorecards-2023/manifest.json"]));
    }

    [Fact]
    public async Task A_worker_told_to_end_gives_its_slot_back_without_counting_a_failure()
    {
        var id = Ask(new ScorecardProduct());
        using var ending = new CancellationTokenSource();
        var working = NewWorker().WorkOneAsync(ending.Token);
        while (store.Jobs.Find(id)!.State == SlotState.Queued)
            await Task.Delay(10);
        await ending.CancelAsync();
        await working;

        Assert.Equal((SlotState.Queued, 0), (store.Jobs.Find(id)!.State, store.Jobs.Find(id)!.Failures));
        await NewWorker().WorkOneAsync(CancellationToken.None);
        Assert.Equal((SlotState.Done, 2L), (store.Jobs.Find(id)!.State, store.Jobs.Find(id)!.Fence));
    }

    private long Ask(Product product, ProductRequest? request = null) => new ProductionDesk(store, clock).Ask(product, request ?? Request, "office").Id;

    private SlotWorker NewWorker() => new(store, settings, clock, "test", NullLogger.Instance);
}
