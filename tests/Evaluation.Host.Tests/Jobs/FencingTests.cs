using System.Text;
using Evaluation.Host.Jobs;
using Evaluation.Host.Products;
using Evaluation.Host.Publishing;
using Evaluation.Host.Settings;
using Evaluation.Model;
using Evaluation.Store;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Tests.Jobs;

/// <summary>A worker stands still at each moment of its work, up to the last before it records, while something happens to its slot.</summary>
public sealed class FencingTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2024, 7, 1, 4, 0, 0, TimeSpan.Zero);
    private static readonly ProductRequest Request = new(2023, new DateOnly(2024, 6, 30));

    private readonly TempFolder temp = new();
    private readonly AppSettings settings;
    private readonly EvaluationStore store;
    private readonly EvaluationStore later;

    public FencingTests()
    {
        var around = new Surroundings(TextWriter.Null, TextWriter.Null, temp.Path, AppContext.BaseDirectory, new Dictionary<string, string>(), new FixedClock(Noon), IsTerminal: false);
        settings = SettingsReader.Load(around, []).Rows.Single();
        store = EvaluationStore.Open(settings.Database, new FixedClock(Noon));
        later = EvaluationStore.Open(settings.Database, new FixedClock(Noon + SlotLease.Length + TimeSpan.FromSeconds(1)));
        store.Write("office", "job", "示例", unit => unit.Jobs.Ask(new SlotRequest(null, Noon, "示例", 2023, Request.AsOf, null, null)));
    }

    public void Dispose()
    {
        later.Dispose();
        store.Dispose();
        temp.Dispose();
    }

    public static TheoryData<Moment, bool> Moments()
    {
        var moments = new TheoryData<Moment, bool>();
        foreach (var moment in Enum.GetValues<Moment>())
        {
            moments.Add(moment, true);
            moments.Add(moment, false);
        }

        return moments;
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Whoever_stands_still_while_another_makes_the_slot_changes_nothing_of_it(Moment moment, bool isDataNewer)
    {
        var slept = Claim(store, "sleeper");
        JobSlot? heir = null;
        await Assert.ThrowsAsync<SlotLostException>(() => ProduceAsync(store, slept, "old", moment, () =>
        {
            heir = Claim(later, "heir");
            ProduceAsync(later, heir, isDataNewer ? "new" : "old", null, () => { }).GetAwaiter().GetResult();
        }));

        var done = store.Jobs.Find(slept.Id)!;
        var run = store.Runs.Find(done.RunId!)!;
        Assert.Equal((SlotState.Done, 2L, "heir"), (done.State, done.Fence, done.Worker));
        Assert.Equal(isDataNewer ? "new" : "old", run.Key.DataHash);
        Assert.Equal((true, later.Jobs.Find(slept.Id)!.EndedAt), (run.IsPublished, run.Ended));
        Assert.Equal(isDataNewer ? "new" : "old", Encoding.UTF8.GetString(store.Runs.Content(run.Artifacts[0].Sha256)!));
        Assert.Single(store.Runs.Latest(9), r => r.IsPublished);
        Assert.Equal([], FolderVerification.Of(SlotFolder.Of(settings, heir!), publicKey: null).Problems);
        Assert.Equal(run.Id, FolderVerification.ManifestOf(SlotFolder.Of(settings, heir!))!.Value.Manifest.Runs.Single().Stamp.RunId);
        Assert.True(store.Audit.Verify().IsSound);
    }

    [Theory]
    [InlineData(Moment.Assessing)]
    [InlineData(Moment.Renamed)]
    public async Task What_is_called_off_meanwhile_is_not_published_and_its_run_has_failed(Moment moment)
    {
        var held = Claim(store, "worker");
        await Assert.ThrowsAsync<SlotLostException>(() => ProduceAsync(
            store, held, "old", moment, () => store.Write("office", "job-cancel", "示例", unit => unit.Jobs.Cancel(held.Id))));
        Assert.Equal(SlotState.Cancelled, store.Jobs.Find(held.Id)!.State);
        Assert.All(store.Runs.Latest(9), r => Assert.Equal(RunOutcome.Failed, r.Outcome));
        Assert.Equal(moment == Moment.Assessing ? 0 : 1, store.Runs.Latest(9).Count);
    }

    [Fact]
    public async Task A_failure_of_the_sleeper_is_not_written_on_the_run_that_the_heir_is_making()
    {
        var slept = Claim(store, "sleeper");
        await Assert.ThrowsAsync<IOException>(() => ProduceAsync(store, slept, "old", Moment.Writing, () =>
        {
            new RunLedger(later, "heir", Claim(later, "heir")).Start(KeyOf("old"));
            throw new IOException("示例");
        }));
        Assert.Equal((null, null), (store.Runs.Find(KeyOf("old"))!.Outcome, store.Runs.Find(KeyOf("old"))!.Ended));
    }

    [Fact]
    public async Task A_slot_whose_run_was_published_by_hand_ends_with_that_run()
    {
        var byHand = await new ProductionLine(store, settings, new FixedClock(Noon), "hand")
            .ProduceAsync(new Staged("old", null, () => { }), Request, temp["hand"], new Progress<string>(), CancellationToken.None);
        var held = Claim(store, "worker");
        await ProduceAsync(store, held, "old", null, () => { });
        Assert.Equal((SlotState.Done, byHand.Run!.Stamp.RunId), (store.Jobs.Find(held.Id)!.State, store.Jobs.Find(held.Id)!.RunId));
        Assert.True(store.Audit.Verify().IsSound);
    }

    private static RunKey KeyOf(string data) => new("示例", Period.OfYear(2023), Request.AsOf, data, "s", "t", "0");

    private static JobSlot Claim(EvaluationStore from, string worker) => from.Jobs.Claim(worker, SlotLease.Length)!;

    private Task<Production> ProduceAsync(EvaluationStore into, JobSlot slot, string data, Moment? moment, Action happens) =>
        new ProductionLine(into, settings, new Told(() => Reach(moment, Moment.Renamed, happens)), slot.Actor, slot)
            .ProduceAsync(new Staged(data, moment, happens), Request, SlotFolder.Of(settings, slot), new Progress<string>(), CancellationToken.None);

    private static void Reach(Moment? wanted, Moment now, Action happens)
    {
        if (wanted == now)
            happens();
    }

    public enum Moment
    {
        Assessing,
        LayingOut,
        Writing,

        /// <summary>Every file is in its place, the manifest is not.</summary>
        Renamed,
    }

    /// <summary>Two files whose content is the data's name.</summary>
    private sealed class Staged(string data, Moment? moment, Action happens) : Product
    {
        public override string Name => "示例";

        public override string Title => "示例";

        public override string Description => "示例";

        public override Model.Problems.Read<ReadyProduct> Prepare(ProductSources from, ProductRequest request, IProgress<string> steps)
        {
            Reach(moment, Moment.Assessing, happens);
            return new([new ReadyProduct(KeyOf(data), _ => Render())], []);
        }

        private Model.Problems.Read<Artifact> Render()
        {
            Reach(moment, Moment.LayingOut, happens);
            return new([new Artifact("a.txt", Write), new Artifact("b/b.txt", stream =>
            {
                Reach(moment, Moment.Writing, happens);
                Write(stream);
            })], []);
        }

        private void Write(Stream stream) => stream.Write(Encoding.UTF8.GetBytes(data));
    }

    /// <summary>The publisher asks the clock between the last file and the manifest.</summary>
    private sealed class Told(Action asked) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow()
        {
            asked();
            return Noon;
        }
    }
}
