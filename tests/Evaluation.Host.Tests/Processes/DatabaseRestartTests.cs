using System.Collections.Concurrent;
using System.Net;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Model.Reporting;
using Evaluation.Store.Accounts;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Tests.Processes;

/// <summary>A PostgreSQL server that breaks off all at once and starts again, while workers work and a portal is asked for pages and forms.</summary>
public sealed class DatabaseRestartTests
{
    private const int Agencies = 6;
    private const int Restarts = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [ClusterFact]
    public async Task A_database_restarted_under_load_loses_nothing_and_no_process_dies_of_it()
    {
        using var cluster = new PostgresCluster();
        using var scene = new JobScene(cluster.ConnectionString);
        await scene.InitAsync();
        var forms = await scene.FilledFormsAsync(Agencies);
        foreach (var agency in forms.Keys)
            scene.AddAccount(JobScene.AccountOf(agency), AccountRole.Agency, agency);
        var asked = Enumerable.Range(1, 4).SelectMany(month => new[] { "scorecards", "annual" }, (month, product) => scene.Ask(product, new DateOnly(2024, month, 28))).ToList();

        await using var serve = scene.Start("serve", "--urls", "http://127.0.0.1:0");
        var address = await serve.AddressAsync();
        await using var first = scene.Start("worker");
        await using var second = scene.Start("worker");
        using var ending = new CancellationTokenSource();
        var seen = new ConcurrentBag<HttpStatusCode?>();
        var submitting = Task.WhenAll(forms.Select((form, place) => SubmitAsync(address, form.Key, form.Value, TimeSpan.FromSeconds(3 * place), seen)));
        var looking = LookAsync(address, forms.Keys.First(), seen, ending.Token);
        using (var anybody = new PortalCaller(address))
        {
            for (var i = 1; i <= Restarts; i++)
            {
                await scene.UntilAsync(slots => slots.Count(s => s.State == SlotState.Done) >= i && slots.Any(s => s.State == SlotState.Running));
                cluster.StopAtOnce();
                await UntilReadyAsync(anybody, HttpStatusCode.ServiceUnavailable);
                cluster.Start();
                await UntilReadyAsync(anybody, HttpStatusCode.OK);
            }
        }

        var slots = await scene.EndedAsync(asked.Count);
        await submitting.WaitAsync(Patience);
        await ending.CancelAsync();
        await looking;
        var wrong = seen.Where(status => status is not (null or HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable)).ToList();
        Assert.True(wrong.Count == 0, string.Join(' ', wrong) + serve.Error);
        foreach (var process in new[] { first, second, serve })
            Assert.Equal(0, await process.EndAsync());

        Assert.All(slots, s => Assert.True(s.State == SlotState.Done, $"{s}"));
        await AssertNothingIsLostOrTwiceAsync(scene, slots);
        AssertEachFormIsInOnce(scene, forms);
    }

    private static async Task AssertNothingIsLostOrTwiceAsync(JobScene scene, IReadOnlyList<JobSlot> slots)
    {
        using (var store = scene.Open())
        {
            // One run a slot, and one that handed out the forms.
            var runs = store.Runs.Latest(99);
            Assert.All(runs, r => Assert.True(r.IsPublished, $"{r.Key} {r.Outcome}"));
            Assert.Equal(slots.Select(s => s.RunId).Order(StringComparer.Ordinal), runs.Where(r => r.Key.Product != "forms").Select(r => r.Id).Order(StringComparer.Ordinal));
            Assert.All(runs.SelectMany(r => r.Artifacts), file => Assert.Equal(file.Sha256, Model.Sha256.Of(store.Runs.Content(file.Sha256)!)));
        }

        Assert.Equal(0, (await scene.RunAsync("verify", "--audit")).ExitCode);
        Assert.Equal(slots.Select(JobScene.FolderOf).Order(StringComparer.Ordinal), Directory.GetDirectories(scene["output"]).Select(f => Path.GetRelativePath(scene.Folder, f)).Order(StringComparer.Ordinal));
        foreach (var slot in slots)
            Assert.Equal(0, (await scene.RunAsync("verify", JobScene.FolderOf(slot))).ExitCode);
    }

    /// <summary>Whole: a form's every measure, and its file.</summary>
    private static void AssertEachFormIsInOnce(JobScene scene, SortedDictionary<string, byte[]> forms)
    {
        using var store = scene.Open();
        foreach (var (agency, form) in forms)
        {
            var submission = Assert.Single(store.Submissions.History(2023, agency));
            Assert.Equal(form, store.Submissions.File(submission.Id));
            var name = store.Reference.Agencies().All.Single(a => a.Code == agency).Name;
            Assert.Equal(
                new FormFiller(form).Keys(FormColumns.MeasureKey).Count,
                store.Deliveries.Reported(2023, Model.Period.Parse("2023-Q4"), DateOnly.MaxValue, name).Count);
        }
    }

    /// <summary>Hands the form in until the portal says that it has it.</summary>
    private static async Task SubmitAsync(Uri address, string agency, byte[] form, TimeSpan after, ConcurrentBag<HttpStatusCode?> seen)
    {
        await Task.Delay(after);
        using var caller = new PortalCaller(address);
        while (!await caller.SignInAsync(JobScene.AccountOf(agency), JobScene.Password))
            await Task.Delay(1000);
        while (!await caller.SubmitAsync(form, $"{agency}.xlsx"))
            await Task.Delay(1000);
        seen.Add((await caller.GetAsync("/forms"))?.Status);
    }

    private static async Task LookAsync(Uri address, string agency, ConcurrentBag<HttpStatusCode?> seen, CancellationToken ct)
    {
        using var caller = new PortalCaller(address);
        while (!ct.IsCancellationRequested && !await caller.SignInAsync(JobScene.AccountOf(agency), JobScene.Password))
            await Task.Delay(200, CancellationToken.None);
        while (!ct.IsCancellationRequested)
        {
            seen.Add((await caller.GetAsync("/forms"))?.Status);
            await Task.Delay(100, CancellationToken.None);
        }
    }

    private static async Task UntilReadyAsync(PortalCaller caller, HttpStatusCode wanted)
    {
        for (var watch = System.Diagnostics.Stopwatch.StartNew(); (await caller.GetAsync("/health/ready"))?.Status != wanted; await Task.Delay(50))
            Assert.True(watch.Elapsed < Patience, $"not {wanted} within {Patience}");
    }
}
