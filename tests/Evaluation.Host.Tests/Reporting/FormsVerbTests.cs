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

        var register = await File.ReadAllLinesAsync(office["forms/forms-2023-Q4.csv"]);
        Assert.StartsWith("A04,财政部,2023-Q4,1,2024-01-15,", register[1].Replace(register[1].Split(',')[0], "A04", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handing_a_form_out_again_gives_the_same_bytes_and_the_same_version()
    {
        var first = await office.FormAsync("财政部");
        var second = await office.FormAsync("财政部");

        Assert.Equal(first, second);
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
}
