using System.IO.Compression;
using System.Xml.Linq;
using Evaluation.Host.Publishing;

namespace Evaluation.Host.Tests.Processes;

/// <summary>The process is killed at random moments of its life, from before the database is there to after the manifest.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Kills = 24;

    private static readonly string[] Report = ["report", "annual", "--year", "2023", "--as-of", "2024-06-30", "--out", "out"];

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task A_killed_run_leaves_no_half_file_and_the_next_one_succeeds()
    {
        var random = new Random(20240630);
        var whole = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, (await EvaluationProcess.RunAsync(temp.Path, null, Report)).ExitCode);
        var usual = whole.ElapsedMilliseconds;
        for (var i = 0; i < Kills; i++)
        {
            if (i % 4 == 0)
                StartAfresh();
            await KillAfterAsync(random.NextInt64(usual));
            AssertNothingIsHalf();
        }

        var next = await EvaluationProcess.RunAsync(temp.Path, null, Report);
        Assert.True(next.ExitCode == 0, next.Error);
        var verified = await EvaluationProcess.RunAsync(temp.Path, null, "verify", "out");
        Assert.True(verified is { ExitCode: 0, Error: "" }, verified.Error);
        Assert.Equal(0, (await EvaluationProcess.RunAsync(temp.Path, null, "verify", "--audit")).ExitCode);
        Assert.Empty(Directory.GetFiles(temp["out"], ".*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Ctrl_C_ends_a_run_in_good_order()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, (await EvaluationProcess.RunAsync(temp.Path, null, Report)).ExitCode);
        var usual = watch.ElapsedMilliseconds;
        StartAfresh();

        using var process = EvaluationProcess.Start(temp.Path, null, Report);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await Task.Delay(TimeSpan.FromMilliseconds(usual / 2));
        using (var kill = System.Diagnostics.Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync();

        // Past the last look at the token the run ends as if nothing had been said.
        Assert.True(process.ExitCode is 0 or 3, await error);
        Assert.DoesNotContain("   at ", await error, StringComparison.Ordinal);
        Assert.Equal(process.ExitCode == 3, (await output).Length == 0);
        Assert.Equal(0, (await EvaluationProcess.RunAsync(temp.Path, null, Report)).ExitCode);
        Assert.Equal(0, (await EvaluationProcess.RunAsync(temp.Path, null, "verify", "out")).ExitCode);
    }

    private void StartAfresh()
    {
        foreach (var path in Directory.GetFiles(temp.Path))
            File.Delete(path);
        if (Directory.Exists(temp["out"]))
            Directory.Delete(temp["out"], recursive: true);
    }

    private async Task KillAfterAsync(long milliseconds)
    {
        using var process = EvaluationProcess.Start(temp.Path, null, Report);
        await Task.Delay(TimeSpan.FromMilliseconds(milliseconds));
        process.Kill();
        await process.WaitForExitAsync();
    }

    private void AssertNothingIsHalf()
    {
        if (!Directory.Exists(temp["out"]))
            return;
        foreach (var path in Directory.GetFiles(temp["out"], "*", SearchOption.AllDirectories).Where(p => !Path.GetFileName(p).StartsWith('.')))
        {
            if (path.EndsWith(".xlsx", StringComparison.Ordinal))
                AssertWholeWorkbook(path);
            else if (path.EndsWith(".svg", StringComparison.Ordinal))
                Assert.NotNull(XDocument.Load(path).Root);
            else
                Assert.NotEmpty(ManifestJson.Read(File.ReadAllBytes(path)).Files);
        }
    }

    private static void AssertWholeWorkbook(string path)
    {
        using var workbook = ZipFile.OpenRead(path);
        Assert.NotEmpty(workbook.Entries);
        foreach (var entry in workbook.Entries)
        {
            using var content = entry.Open();
            content.CopyTo(Stream.Null); // the checksum is compared at the end
        }
    }
}
