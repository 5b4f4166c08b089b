namespace Evaluation.Host.Tests.Settings;

public sealed class AreaSettingTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    /// <summary>示例: the figure is made up, and told from the nation's by its value.</summary>
    [Fact]
    public async Task A_provinces_evaluation_counts_the_provinces_own_figures()
    {
        var file = temp.Write("figures.csv", "indicator,area,period,value,unit,released_on,status,source,note\nHV_PATENT_PER10K,440000,2023,31.25,件/万人,2024-02-01,published,示例,\n");
        var runner = new CliRunner(temp.Path);
        runner.Environment["Evaluation__Area"] = "440000";

        Assert.Equal(0, (await runner.RunAsync("init")).ExitCode);
        Assert.Equal(0, (await runner.RunAsync("import", "observations", file, "--confirm", "all")).ExitCode);
        var explained = await runner.RunAsync("explain", "INDICATOR", "HV_PATENT_PER10K", "--year", "2023", "--as-of", "2024-06-30");

        Assert.Contains("最新值）：31.25件/万人", explained.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("2022", explained.Out, StringComparison.Ordinal);
    }
}
