using Evaluation.Host.Jobs;
using Evaluation.Host.Loading;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Model;
using Evaluation.Store;
using Evaluation.Store.Jobs;
using Microsoft.Extensions.Logging.Abstractions;

namespace Evaluation.Host.Tests.Jobs;

/// <summary>Productions asked for by hand, worked off as a worker does it.</summary>
public sealed class ProductionDeskTests : IDisposable
{
    private static readonly FixedClock Clock = new(new DateTimeOffset(2024, 7, 1, 4, 0, 0, TimeSpan.Zero));

    private readonly TempFolder temp = new();
    private readonly AppSettings settings;
    private readonly EvaluationStore store;
    private readonly ProductionDesk desk;

    public ProductionDeskTests()
    {
        var around = new Surroundings(TextWriter.Null, TextWriter.Null, temp.Path, AppContext.BaseDirectory, new Dictionary<string, string>(), Clock, IsTerminal: false);
        settings = SettingsReader.Load(around, []).Rows.Single();
        store = EvaluationStore.Open(settings.Database, Clock);
        FirstLoad.Ensure(store, settings, "test", CancellationToken.None);
        desk = new ProductionDesk(store, Clock);
    }

    public void Dispose()
    {
        store.Dispose();
        temp.Dispose();
    }

    [Fact]
    public async Task By_hand_the_files_lie_in_a_folder_of_the_slot_and_the_run_is_the_command_lines()
    {
        var request = new ProductRequest(2023, new DateOnly(2024, 6, 30));
        var slot = desk.Ask(new AnnualProduct(), request, "office");
        Assert.Equal(slot.Id, desk.Ask(new AnnualProduct(), request, "colleague").Id);
        var done = await WorkAsync(slot);
        Assert.Equal((SlotState.Done, 1L), (done.State, done.Fence));
        Assert.True(File.Exists(temp["output/annual-2024-06-30-1/年度监测评估-2023.xlsx"]));

        var again = await new ProductionLine(store, settings, Clock, "test").ProduceAsync(new AnnualProduct(), request, temp["elsewhere"], new Progress<string>(), CancellationToken.None);
        Assert.Equal(done.RunId, again.Run!.Stamp.RunId);
        Assert.Equal(done.RunId, (await WorkAsync(desk.Ask(new AnnualProduct(), request, "office"))).RunId);
        Assert.Single(store.Runs.Latest(9));
    }

    [Fact]
    public async Task Forms_asked_for_by_hand_carry_their_period_due_day_and_agencies()
    {
        var slot = desk.Ask(
            new FormsProduct(), new ProductRequest(2023, new DateOnly(2024, 6, 30)) { Period = Period.Parse("2023-Q4"), Due = new DateOnly(2024, 7, 20), Agencies = ["财政部"] }, "office");
        var done = await WorkAsync(slot);
        Assert.True(done.State == SlotState.Done, done.Message);
        Assert.Equal(["forms-2023-Q4-A13.csv", "报送表-2023-Q4-财政部.xlsx"], store.Runs.Find(done.RunId!)!.Artifacts.Select(a => a.Name).Order(StringComparer.Ordinal));
        Assert.Contains("2024-07-20", await File.ReadAllTextAsync(temp["output/forms-2024-06-30-1/forms-2023-Q4-A13.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Called_off_before_anybody_took_it_nothing_is_made()
    {
        var slot = desk.Ask(new AnnualProduct(), new ProductRequest(2023, new DateOnly(2024, 6, 30)), "office");
        Assert.True(desk.Cancel(slot.Id, "office"));
        Assert.False(desk.Cancel(slot.Id, "office"));
        Assert.Equal(SlotState.Cancelled, (await WorkAsync(slot)).State);
        Assert.Empty(store.Runs.Latest(9));
    }

    [Fact]
    public void What_a_product_does_not_take_and_what_cannot_be_is_refused_at_once()
    {
        var request = new ProductRequest(2023, new DateOnly(2024, 6, 30));
        Assert.Empty(desk.Check(new AnnualProduct(), request));
        Assert.Empty(desk.Check(new BulletinProduct(), request with { Since = new DateOnly(2024, 5, 31) }));
        Assert.Empty(desk.Check(new FormsProduct(), request with { Period = Period.Parse("2023-Q4"), Due = new DateOnly(2024, 7, 20), Agencies = ["财政部", "A02"] }));

        Assert.Equal(["since-not-taken"], Refusals(new AnnualProduct(), request with { Since = new DateOnly(2024, 5, 31) }));
        Assert.Equal(["since-not-before"], Refusals(new BulletinProduct(), request with { Since = request.AsOf }));
        Assert.Equal(["round-not-taken"], Refusals(new BulletinProduct(), request with { Period = Period.Parse("2023-Q4") }));
        Assert.Equal(["round-not-taken"], Refusals(new AnnualProduct(), request with { Due = request.AsOf }));
        Assert.Equal(["round-not-taken"], Refusals(new AnnualProduct(), request with { Agencies = ["财政部"] }));
        Assert.Equal(["period-outside-year"], Refusals(new FormsProduct(), request with { Period = Period.Parse("2022-Q4") }));
        Assert.Equal(["agency-unknown-like", "agency-unknown"], Refusals(new FormsProduct(), request with { Agencies = ["财正部", "some other"] }));
        Assert.Equal(["year-without-plan"], Refusals(new AnnualProduct(), request with { Year = 1999 }));
    }

    private List<string> Refusals(Product product, ProductRequest request) => [.. desk.Check(product, request).Select(p => p.Code.Id)];

    private async Task<JobSlot> WorkAsync(JobSlot slot)
    {
        await new SlotWorker(store, settings, Clock, "test", NullLogger.Instance).WorkOneAsync(CancellationToken.None, slot.Id);
        return store.Jobs.Find(slot.Id)!;
    }
}
