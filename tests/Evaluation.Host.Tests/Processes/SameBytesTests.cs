namespace Evaluation.Host.Tests.Processes;

public sealed class SameBytesTests : IDisposable
{
    private static readonly string[] Report = ["report", "annual", "--year", "2023", "--as-of", "2024-06-30", "--out", "out"];

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task Another_process_time_zone_and_culture_give_the_same_bytes()
    {
        var first = await ProduceAsync("here", "Asia/Shanghai", "C.UTF-8");
        var second = await ProduceAsync("there", "America/New_York", "de_DE.UTF-8");
        var third = await ProduceAsync("elsewhere", "Pacific/Kiritimati", "tr_TR.UTF-8");

        Assert.NotEmpty(first);
        Assert.Equal(first, second);
        Assert.Equal(first, third);
    }

    [Fact]
    public async Task Two_first_runs_at_once_both_succeed()
    {
        var results = await Task.WhenAll(
            EvaluationProcess.RunAsync(temp.Path, null, Report),
            EvaluationProcess.RunAsync(temp.Path, null, Report));

        Assert.All(results, r => Assert.True(r.ExitCode == 0, r.Error));
        Assert.Equal(results[0].Out, results[1].Out);
        Assert.Equal(0, (await EvaluationProcess.RunAsync(temp.Path, null, "verify", "out")).ExitCode);
        Assert.Equal(0, (await EvaluationProcess.RunAsync(temp.Path, null, "verify", "--audit")).ExitCode);
    }

    [Fact]
    public async Task A_reader_that_leaves_early_does_no_harm()
    {
        using var process = EvaluationProcess.Start(temp.Path, null, "plan", "parse", Path.Combine(AppContext.BaseDirectory, "data", "plans", "2023.txt"));
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(0, process.ExitCode);
    }

    private async Task<Dictionary<string, string>> ProduceAsync(string name, string zone, string language)
    {
        Directory.CreateDirectory(temp[name]);
        var environment = new Dictionary<string, string> { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language };
        var result = await EvaluationProcess.RunAsync(temp[name], environment, Report);
        Assert.True(result.ExitCode == 0, result.Error);
        var folder = temp[name + "/out"];
        return Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith("manifest.json", StringComparison.Ordinal))
            .ToDictionary(path => Path.GetRelativePath(folder, path), path => Model.Sha256.Of(File.ReadAllBytes(path)));
    }
}
