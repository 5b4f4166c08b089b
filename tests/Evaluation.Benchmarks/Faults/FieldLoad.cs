using System.Collections.Concurrent;
using System.Net;
using Evaluation.Host.Tests.Processes;
using Evaluation.Model;

namespace Evaluation.Benchmarks.Faults;

/// <summary>Agencies that hand in form after form, each with words of its own, and somebody who downloads what is published; all go on until told to end.</summary>
internal sealed class FieldLoad(JobScene scene, Uri portal, SortedDictionary<string, byte[]> forms, CancellationToken ct)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Agency and file of each form that the portal said is in, as often as it said so.</summary>
    public ConcurrentBag<(string Agency, string Sha256)> Acknowledged { get; } = [];

    /// <summary>Words of each form that was sent, by its file.</summary>
    public ConcurrentDictionary<string, string> Sent { get; } = new(StringComparer.Ordinal);

    public int WrongDownloads { get; private set; }

    public int Downloads { get; private set; }

    public Task RunAsync() => Task.WhenAll(forms.Select(f => SubmitAsync(f.Key, f.Value)).Append(DownloadAsync()));

    private async Task SubmitAsync(string agency, byte[] form)
    {
        using var caller = new PortalCaller(portal);
        await SignInAsync(caller, JobScene.AccountOf(agency)).ConfigureAwait(false);
        for (var i = 1; !ct.IsCancellationRequested; i++)
        {
            var words = FormattableString.Invariant($"示例{agency}第{i}次");
            var filled = JobScene.Filled(form, words);
            var hash = Sha256.Of(filled);
            Sent[hash] = words;
            while (!ct.IsCancellationRequested && !await TryAsync(caller, agency, filled, hash).ConfigureAwait(false))
                await Task.Delay(Pause, CancellationToken.None).ConfigureAwait(false);
            await Task.Delay(6 * Pause, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task<bool> TryAsync(PortalCaller caller, string agency, byte[] filled, string hash)
    {
        if (!await caller.SubmitAsync(filled, $"{agency}.xlsx").ConfigureAwait(false))
            return false;
        Acknowledged.Add((agency, hash));
        return true;
    }

    private async Task DownloadAsync()
    {
        using var caller = new PortalCaller(portal);
        await SignInAsync(caller, "office").ConfigureAwait(false);
        while (!ct.IsCancellationRequested)
        {
            if (await LookUpAsync().ConfigureAwait(false) is { } file && await caller.GetAsync(file.Path).ConfigureAwait(false) is { Status: HttpStatusCode.OK } answer)
            {
                Downloads++;
                WrongDownloads += Sha256.Of(answer.Content) == file.Sha256 ? 0 : 1;
            }

            await Task.Delay(Pause, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <returns>The first file of the run published last; <c>null</c> where there is none or the database is away.</returns>
    private Task<(string Path, string Sha256)?> LookUpAsync() => Task.Run<(string, string)?>(() =>
    {
        try
        {
            using var store = scene.Open();
            return store.Runs.Latest(9).FirstOrDefault(r => r.IsPublished) is { } run ? ($"/runs/{run.Id}/files/0", run.Artifacts[0].Sha256) : null;
        }
        catch (Exception error) when (Host.MachineTrouble.MayPass(error))
        {
            return null;
        }
    });

    private async Task SignInAsync(PortalCaller caller, string account)
    {
        while (!ct.IsCancellationRequested && !await caller.SignInAsync(account, JobScene.Password).ConfigureAwait(false))
            await Task.Delay(2 * Pause, CancellationToken.None).ConfigureAwait(false);
    }
}
