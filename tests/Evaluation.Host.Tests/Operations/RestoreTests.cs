using Evaluation.Host.Tests.Processes;
using Evaluation.Model;
using Evaluation.Store;

namespace Evaluation.Host.Tests.Operations;

/// <summary>The steps that README's operations part gives, done with real processes.</summary>
public sealed class RestoreTests : IDisposable
{
    private readonly TempFolder temp = new();
    private readonly TempFolder elsewhere = new();

    private string Database => temp["evaluation.db"];

    public void Dispose()
    {
        temp.Dispose();
        elsewhere.Dispose();
    }

    [Fact]
    public async Task A_copy_taken_while_others_write_is_whole_and_an_office_goes_on_from_it_elsewhere()
    {
        await OfficeInUse.SetUpAsync(temp.Path, $"Data Source={Database}");
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(() => WriteUntil(enough.Token));
        for (var i = 0; i < 3; i++)
            await OfficeInUse.MustAsync(temp.Path, null, "backup", elsewhere["copy.db"]);
        await enough.CancelAsync();
        var written = await writing;

        File.Move(elsewhere["copy.db"], elsewhere["evaluation.db"]);
        Assert.Equal([elsewhere["evaluation.db"]], Directory.GetFileSystemEntries(elsewhere.Path));
        int held;
        using (var store = EvaluationStore.Open($"Data Source={elsewhere["evaluation.db"]}"))
            held = store.Observations.Known(["示例"]).Count;
        Assert.InRange(held, 1, written);
        await OfficeInUse.MustWorkAsync(temp.Path, elsewhere.Path, $"Data Source={elsewhere["evaluation.db"]}");
    }

    /// <summary>The log of a database that was killed would be played into the copy: the steps remove it.</summary>
    [Fact]
    public async Task An_older_copy_put_in_the_place_of_a_killed_database_is_what_counts_then()
    {
        await OfficeInUse.SetUpAsync(temp.Path, $"Data Source={Database}");
        await OfficeInUse.MustAsync(temp.Path, null, "backup", "copy.db");
        await using (var killed = await RunningPortal.StartAsync(temp.Path))
        {
            await OfficeInUse.MustAsync(temp.Path, null, "user", "add", "late", "--role", "reader");
            killed.Signal("KILL");
            await killed.EndedAsync();
        }

        Assert.True(File.Exists(Database + "-wal"));
        foreach (var old in new[] { Database, Database + "-wal", Database + "-shm" })
            File.Delete(old);
        File.Copy(temp["copy.db"], Database);

        Assert.DoesNotContain("late", (await OfficeInUse.MustAsync(temp.Path, null, "user", "list")).Out, StringComparison.Ordinal);
        await OfficeInUse.MustWorkAsync(temp.Path, temp.Path, $"Data Source={Database}");
    }

    [Theory]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    [InlineData("report", "annual", "--year", "2023")]
    [InlineData("verify", "--audit")]
    [InlineData("backup", "another.db")]
    public async Task A_copy_cut_off_in_half_is_refused(params string[] verb)
    {
        await OfficeInUse.MustAsync(temp.Path, null, "init");
        await OfficeInUse.MustAsync(temp.Path, null, "backup", elsewhere["evaluation.db"]);
        using (var half = new FileStream(elsewhere["evaluation.db"], FileMode.Open))
            half.SetLength(half.Length / 2);
        var before = Sha256.Of(await File.ReadAllBytesAsync(elsewhere["evaluation.db"]));

        var refused = await EvaluationProcess.RunAsync(elsewhere.Path, null, verb);
        Assert.Equal((3, ""), (refused.ExitCode, refused.Out));
        Assert.Contains("damaged, cut off or no database: put a backup in its place", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, Sha256.Of(await File.ReadAllBytesAsync(elsewhere["evaluation.db"])));
        Assert.False(File.Exists(elsewhere["another.db"]));
    }

    private int WriteUntil(CancellationToken enough)
    {
        using var store = EvaluationStore.Open($"Data Source={Database}");
        var written = 0;
        for (; !enough.IsCancellationRequested; written++)
        {
            var day = new DateOnly(2000, 1, 1).AddDays(written);
            var row = new Observation("示例", "CN", Period.OfYear(2022), written, "件", day, ObservationStatus.Published, "示例", "");
            store.Write("test", "import", "示例", unit => unit.AppendObservations([row]));
        }

        return written;
    }
}
