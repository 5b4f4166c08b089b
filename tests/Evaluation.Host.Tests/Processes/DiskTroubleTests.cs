using System.Diagnostics;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Tests.Processes;

/// <summary>A disk that is full and a folder that can't be written to, on the command line and under a worker.</summary>
public sealed class DiskTroubleTests : IDisposable
{
    private static readonly DateOnly Day = new(2024, 3, 31);
    private readonly JobScene scene = new();

    public void Dispose() => scene.Dispose();

    [MountFact]
    public async Task A_full_disk_is_told_in_one_sentence_and_leaves_nothing_half()
    {
        await scene.InitAsync();
        using var small = new SmallDisk(scene["out"], "size=300k");
        await AssertToldAsync("evaluation: failed: the disk is full; nothing half-done was left behind");
        Assert.DoesNotContain(Directory.GetFiles(scene["out"]), f => !Path.GetFileName(f).StartsWith('.'));
        Assert.Empty(Directory.GetFiles(scene["out"], "*.tmp", SearchOption.AllDirectories));
    }

    [MountFact]
    public async Task A_read_only_disk_is_told_in_one_sentence()
    {
        await scene.InitAsync();
        using var closed = new SmallDisk(scene["out"], "size=1m,ro");
        await AssertToldAsync("evaluation: failed: no permission to write, or the disk is read-only");
    }

    [Fact]
    public async Task A_file_in_the_folders_place_is_told_in_one_sentence()
    {
        await scene.InitAsync();
        await File.WriteAllTextAsync(scene["out"], "示例");
        await AssertToldAsync("is a file; it can't be the folder of a product.");
        Assert.Equal("示例", await File.ReadAllTextAsync(scene["out"]));
    }

    [MountFact]
    public async Task A_database_whose_disk_is_full_says_so_and_goes_on_when_there_is_room()
    {
        await scene.InitAsync();
        var whole = new FileInfo(scene["evaluation.db"]).Length;
        Directory.CreateDirectory(scene["small"]);
        using var small = new SmallDisk(scene["small"], $"size={(whole / 1024) + 200}k");
        File.Copy(scene["evaluation.db"], scene["small/evaluation.db"]);
        var database = $"Data Source={scene["small/evaluation.db"]}";

        var full = await scene.RunAsync("report", "annual", "--year", "2023", "--as-of", "2024-03-31", "--out", "elsewhere", "--database", database);
        Assert.Equal((3, ""), (full.ExitCode, full.Out));
        AssertOneSentence(full.Error, "evaluation: failed: the disk is full");
        small.Resize("size=64m");
        Assert.Equal(0, (await scene.RunAsync("report", "annual", "--year", "2023", "--as-of", "2024-03-31", "--out", "elsewhere", "--database", database)).ExitCode);
        Assert.Equal(0, (await scene.RunAsync("verify", "elsewhere", "--database", database)).ExitCode);
        Assert.Equal(0, (await scene.RunAsync("verify", "--audit", "--database", database)).ExitCode);
    }

    [MountFact]
    public async Task A_worker_says_why_at_the_slot_tries_again_and_leaves_no_folder()
    {
        await scene.InitAsync();
        using var small = new SmallDisk(scene["output"], "size=300k");
        var asked = scene.Ask("annual", Day);
        await using var worker = scene.Start("worker");
        await scene.UntilAsync(slots => slots[0].Failures == 1);
        var waiting = scene.Find(asked);
        Assert.Equal(SlotState.Queued, waiting.State);
        Assert.StartsWith("磁盘空间已满", waiting.Message, StringComparison.Ordinal);
        await GoneAsync();

        small.Resize("size=64m");
        var done = Assert.Single(await scene.EndedAsync(1));
        Assert.Equal(0, await worker.EndAsync());
        Assert.Equal((SlotState.Done, 2L, 1), (done.State, done.Fence, done.Failures));
        Assert.Equal(0, (await scene.RunAsync("verify", JobScene.FolderOf(done))).ExitCode);
        Assert.Single(Directory.GetDirectories(scene["output"]));
    }

    private async Task GoneAsync()
    {
        for (var watch = Stopwatch.StartNew(); Directory.GetDirectories(scene["output"]).Length > 0; await Task.Delay(20))
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), string.Join(' ', Directory.GetDirectories(scene["output"])));
    }

    private async Task AssertToldAsync(string sentence)
    {
        var told = await scene.RunAsync("report", "annual", "--year", "2023", "--as-of", "2024-03-31", "--out", "out");
        Assert.Equal((3, ""), (told.ExitCode, told.Out));
        AssertOneSentence(told.Error, sentence);
        using var store = scene.Open();
        Assert.All(store.Runs.Latest(9), r => Assert.False(r.IsPublished));
    }

    private static void AssertOneSentence(string error, string sentence)
    {
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
