using Evaluation.Host.Tests.Processes;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Model;
using Evaluation.Model.Reporting;
using Evaluation.Store;

namespace Evaluation.Host.Tests.Year;

/// <summary>Twenty forms taken in by real processes: two at once, and one that is killed or interrupted on the way.</summary>
public sealed class SubmitProcessTests : IAsyncLifetime, IDisposable
{
    private const int Forms = 20;

    private readonly TempFolder folder = new();
    private readonly Dictionary<string, int> measures = new(StringComparer.Ordinal);
    private string[] submit = [];

    public async Task InitializeAsync()
    {
        var runner = new CliRunner(folder.Path) { Clock = new TickingClock(new DateTimeOffset(2023, 12, 20, 1, 0, 0, TimeSpan.Zero)) };
        Assert.Equal(0, (await runner.RunAsync("forms", "--year", "2023", "--period", "2023-Q4", "--out", "forms")).ExitCode);
        Directory.CreateDirectory(folder["back"]);
        var paths = Directory.GetFiles(folder["forms"], "*.xlsx").Order(StringComparer.Ordinal).Take(Forms).ToList();
        foreach (var path in paths)
        {
            var form = await File.ReadAllBytesAsync(path);
            measures[Path.GetFileName(path)] = new FormFiller(form).Keys(FormColumns.MeasureKey).Count;
            await File.WriteAllBytesAsync(Path.Combine(folder["back"], Path.GetFileName(path)), ReportingOffice.Filled(form));
        }

        submit = ["submit", .. measures.Keys.Select(name => Path.Combine("back", name)), "--reported-on", "2024-01-08", "--format", "csv"];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Two_processes_with_the_same_forms_store_each_once()
    {
        var results = await Task.WhenAll(EvaluationProcess.RunAsync(folder.Path, null, submit), EvaluationProcess.RunAsync(folder.Path, null, submit));

        Assert.All(results, r => Assert.True(r.ExitCode == 0, r.Error));
        var words = results.SelectMany(r => r.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)).Select(line => line.Split(',')[4]).CountBy(w => w).ToDictionary();
        Assert.Equal((Forms, Forms), (words["accepted"], words["unchanged"]));
        AssertAllThere();
    }

    [Fact]
    public async Task A_submit_that_is_killed_or_interrupted_leaves_whole_forms_and_another_completes_it()
    {
        var random = new Random(20240108);
        var issued = await File.ReadAllBytesAsync(folder["evaluation.db"]);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, (await EvaluationProcess.RunAsync(folder.Path, null, submit)).ExitCode);
        var usual = watch.ElapsedMilliseconds;
        var stored = new List<int>();
        for (var time = 0; time < 6; time++)
        {
            foreach (var path in Directory.GetFiles(folder.Path, "evaluation.db*"))
                File.Delete(path);
            await File.WriteAllBytesAsync(folder["evaluation.db"], issued);
            await StopAfterAsync(random.NextInt64(usual / 4, usual), isKill: time % 3 < 2);
            stored.Add(AssertWholeForms());
        }

        Assert.Contains(stored, count => count is > 0 and < Forms);
        Assert.Equal(0, (await EvaluationProcess.RunAsync(folder.Path, null, submit)).ExitCode);
        AssertAllThere();
        Assert.Equal(0, (await EvaluationProcess.RunAsync(folder.Path, null, "verify", "--audit")).ExitCode);
    }

    private async Task StopAfterAsync(long milliseconds, bool isKill)
    {
        using var process = EvaluationProcess.Start(folder.Path, null, submit);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await Task.Delay(TimeSpan.FromMilliseconds(milliseconds));
        if (isKill)
        {
            process.Kill();
        }
        else
        {
            using var interrupt = System.Diagnostics.Process.Start("kill", ["-INT", $"{process.Id}"]);
            await interrupt.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        await output;
        Assert.DoesNotContain("   at ", await error, StringComparison.Ordinal);
    }

    private void AssertAllThere() => Assert.Equal(Forms, AssertWholeForms());

    /// <returns>How many forms are there.</returns>
    private int AssertWholeForms()
    {
        using var store = EvaluationStore.Open($"Data Source={folder["evaluation.db"]};Pooling=False");
        var agencies = store.Reference.Agencies();
        var submissions = store.Submissions.History(2023);
        var reports = store.Deliveries.History(2023).Select(d => d.Delivery).Where(d => d.Period == Period.Parse("2023-Q4")).CountBy(d => d.Agency).ToDictionary();
        Assert.Equal(submissions.Select(s => agencies.Find(s.Agency)!.Name).Order(StringComparer.Ordinal), reports.Keys.Order(StringComparer.Ordinal));
        Assert.All(submissions, s => Assert.Equal(measures[s.FileName], reports[agencies.Find(s.Agency)!.Name]));
        Assert.Equal(submissions.Count, store.Audit.Latest(1_000).Count(r => r.Action == "submit"));
        Assert.True(store.Audit.Verify().IsSound);
        return submissions.Count;
    }
}
