using Evaluation.Host.Tests.Processes;
using Evaluation.Model;
using Evaluation.Store;
using Evaluation.Store.Jobs;

namespace Evaluation.Benchmarks.Faults;

/// <summary>Counts afterwards, from database, folders and audit, what is lost and what is there twice.</summary>
internal sealed class FieldCount(JobScene scene, EvaluationStore store, IReadOnlyList<JobSlot> slots, FieldLoad load)
{
    private static readonly Period Quarter = Period.Parse("2023-Q4");

    public IReadOnlyList<string> Lost { get; private set; } = [];

    public IReadOnlyList<string> Twice { get; private set; } = [];

    public async Task CountAsync(IEnumerable<string> agencies)
    {
        var runs = store.Runs.Latest(999).Where(r => r.Key.Product != "forms").ToList();
        var named = slots.Select(s => s.RunId).ToList();
        List<string> lost =
        [
            .. slots.Where(s => s.State != SlotState.Done).Select(s => $"slot {s.Id} is {s.State}: {s.Message}"),
            .. runs.Where(r => r.Outcome is null).Select(r => $"run {r.Id} never ended"),
            .. runs.Where(r => r.IsPublished).SelectMany(r => r.Artifacts).Where(f => store.Runs.Content(f.Sha256) is not { } c || Sha256.Of(c) != f.Sha256).Select(f => $"{f.Name} is not kept"),
            .. agencies.SelectMany(LostOf),
        ];
        List<string> twice =
        [
            .. named.GroupBy(r => r).Where(g => g.Skip(1).Any()).Select(g => $"run {g.Key} ends {g.Count()} slots"),
            .. runs.Where(r => r.IsPublished && !named.Contains(r.Id)).Select(r => $"run {r.Id} is of no slot"),
            .. agencies.SelectMany(TwiceOf),
            .. Directory.GetDirectories(scene["output"]).Select(f => Path.GetRelativePath(scene.Folder, f)).Except(slots.Select(JobScene.FolderOf)).Select(f => $"{f} counts no more"),
        ];
        foreach (var slot in slots.Where(s => s.State == SlotState.Done))
        {
            if ((await scene.RunAsync("verify", JobScene.FolderOf(slot)).ConfigureAwait(false)).ExitCode != 0)
                lost.Add($"{JobScene.FolderOf(slot)} is not as published");
        }

        if ((await scene.RunAsync("verify", "--audit").ConfigureAwait(false)).ExitCode != 0)
            lost.Add("the audit is not sound");
        (Lost, Twice) = (lost, twice);
    }

    private IEnumerable<string> LostOf(string agency)
    {
        var there = store.Submissions.History(2023, agency);
        foreach (var gone in load.Acknowledged.Where(a => a.Agency == agency).Select(a => a.Sha256).Distinct().Except(there.Select(s => s.FileSha256)))
            yield return $"a form of {agency} that was acknowledged is gone: {gone}";
        if (there.Count == 0)
            yield break;
        var name = store.Reference.Agencies().All.Single(a => a.Code == agency).Name;
        var words = load.Sent[there[^1].FileSha256];
        var rows = store.Deliveries.Reported(2023, Quarter, DateOnly.MaxValue, name);
        if (rows.Count == 0 || rows.Any(r => !r.Delivery.Text.StartsWith(words + "：", StringComparison.Ordinal)))
            yield return $"the last form of {agency} is there by half";
    }

    private IEnumerable<string> TwiceOf(string agency) =>
        store.Submissions.History(2023, agency).GroupBy(s => s.FileSha256).Where(g => g.Skip(1).Any()).Select(g => $"a form of {agency} is there {g.Count()} times");
}
