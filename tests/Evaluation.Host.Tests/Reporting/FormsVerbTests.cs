using Evaluation.Model.Reporting;

namespace Evaluation.Host.Tests.Reporting;

public sealed class FormsVerbTests : IDisposable
{
    private readonly ReportingOffice office = new();

    public void Dispose() => office.Dispose();

    /// <summary>The 2023 plan names 43 bodies besides the collective; each leads or joins something.</summary>
    [Fact]
    public async Task Every_agency_of_the_plan_gets_its_form_and_stands_in_the_register()
    {
        var handed = await office.RunAsync("forms", "--year", "2023", "--period", "2023-Q4", "--out", "all");

        Assert.Equal(0, handed.ExitCode);
        Assert.Equal(43, Directory.GetFiles(office["all"], "报送表-2023-Q4-*.xlsx").Length);
        var register = await File.ReadAllLinesAsync(office["all/forms-2023-Q4.csv"]);
        Assert.Equal("code,agency,period,version,due,measures,indicators,file,bytes,sha256", register[0]);
        Assert.Equal(44, register.Length);
        Assert.Equal(0, (await office.RunAsync("verify", office["all"])).ExitCode);
    }

    /// <summary>Ten working days after 2023-12-31, 1 January being a holiday: 2–5, 8–12 and 15 January 2024.</summary>
    [Fact]
    public async Task A_form_is_due_so_many_working_days_after_its_period()
    {
        await office.FormAsync("财政部");

        var register = await File.ReadAllLinesAsync(office["forms/forms-2023-Q4-A13.csv"]);
        Assert.StartsWith("A13,财政部,2023-Q4,1,2024-01-15,", register[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handing_a_form_out_again_gives_the_same_bytes_and_the_same_version()
    {
        var first = await office.FormAsync("财政部");
        var second = await office.FormAsync("财政部");

        Assert.Equal(first, second);
    }

    /// <summary>By hand: one agency of 43, and two of them.</summary>
    [Fact]
    public async Task One_agencys_form_handed_out_anew_leaves_the_others_where_they_are()
    {
        string[] round = ["forms", "--year", "2023", "--period", "2023-Q4", "--out", "all"];
        await office.RunAsync(round);
        var before = FilesIn("all");

        Assert.Equal(0, (await office.RunAsync([.. round, "--agency", "财政部", "--due", "2024-02-29"])).ExitCode);
        Assert.Equal(0, (await office.RunAsync([.. round, "--agency", "财政部", "--agency", "科技部", "--due", "2024-03-29"])).ExitCode);

        var after = FilesIn("all");
        Assert.Equal([.. before.Keys, "forms-2023-Q4-A13-A14.csv", "forms-2023-Q4-A13.csv"], after.Keys.Order(StringComparer.Ordinal).OrderBy(n => !before.ContainsKey(n)));
        Assert.Equal(["manifest.json", "报送表-2023-Q4-科技部.xlsx", "报送表-2023-Q4-财政部.xlsx"], before.Keys.Where(n => before[n] != after[n]).Order(StringComparer.Ordinal));
        Assert.Equal(0, (await office.RunAsync("verify", office["all"])).ExitCode);
    }

    [Fact]
    public async Task A_form_asks_for_every_measure_of_the_agency_and_no_other()
    {
        var keys = new FormFiller(await office.FormAsync("财政部")).Keys(FormColumns.MeasureKey);

        var tasks = await office.RunAsync("plan", "parse", Path.Combine(AppContext.BaseDirectory, "data", "plans", "2023.txt"), "--format", "csv");
        var named = tasks.Out.Split('\n').Where(line => line.Contains("财政部", StringComparison.Ordinal) || line.Contains("联席会议成员单位", StringComparison.Ordinal))
            .Select(line => line.Split(',')[0]).ToHashSet();
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains(key.Split('-')[0], named));
    }

    [Theory]
    [InlineData("agency-unknown-like", "--agency", "财政布")]
    [InlineData("period-outside-year", "--period", "2022-Q4")]
    public async Task What_can_not_be_handed_out_is_told(string code, params string[] options)
    {
        var refused = await office.RunAsync(["forms", "--year", "2023", .. options]);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(code, refused.Error, StringComparison.Ordinal);
        Assert.Empty(refused.Out);
    }

    private SortedDictionary<string, string> FilesIn(string folder) => new(
        Directory.GetFiles(office[folder]).Where(p => Path.GetFileName(p)[0] != '.').ToDictionary(p => Path.GetFileName(p), p => Model.Sha256.Of(File.ReadAllBytes(p))),
        StringComparer.Ordinal);
}
