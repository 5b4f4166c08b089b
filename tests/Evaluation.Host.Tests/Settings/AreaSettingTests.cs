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

    /// <summary>示例: one figure of the province; the nation's and other provinces' of the same days are not its news.</summary>
    [Fact]
    public async Task A_provinces_bulletin_tells_the_provinces_own_news()
    {
        var file = temp.Write("figures.csv", "indicator,area,period,value,unit,released_on,status,source,note\nHV_PATENT_PER10K,440000,2023,31.25,件/万人,2024-02-01,published,示例,\n");
        var runner = new CliRunner(temp.Path);
        runner.Environment["Evaluation__Area"] = "440000";
        Assert.Equal(0, (await runner.RunAsync("init")).ExitCode);
        Assert.Equal(0, (await runner.RunAsync("import", "observations", file, "--confirm", "all")).ExitCode);

        var made = await runner.RunAsync("report", "bulletin", "--year", "2023", "--since", "2024-01-01", "--as-of", "2024-06-30", "--out", "bulletin");

        Assert.True(made.ExitCode == 0, made.Error);
        var text = Texts(Directory.GetFiles(temp["bulletin"], "*.xlsx").Single());
        Assert.Contains("其间发布广东数据1条，地区数据0条。", text, StringComparison.Ordinal);
        Assert.Contains("新增广东数据1条，涉及1项指标", text, StringComparison.Ordinal);
    }

    private static string Texts(string workbook)
    {
        using var zip = System.IO.Compression.ZipFile.OpenRead(workbook);
        var parts = zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
        return string.Concat(parts);
    }
}
