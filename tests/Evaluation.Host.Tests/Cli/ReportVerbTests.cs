using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Evaluation.Host.Tests.Cli;

public sealed class ReportVerbTests(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task The_annual_report_is_written_listed_and_verifies()
    {
        var result = await office.RunAsync("report", "annual", "--year", "2023", "--as-of", "2024-06-30", "--out", "annual");

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("error", result.Error, StringComparison.Ordinal);
        var paths = result.Out.Split('\n')[..^1];
        Assert.Contains("annual/年度监测评估-2023.xlsx", paths);
        Assert.Equal("annual/manifest.json", paths[^1]);
        Assert.Contains(paths, p => p.StartsWith("annual/charts/", StringComparison.Ordinal) && p.EndsWith(".svg", StringComparison.Ordinal));
        Assert.All(paths, p => Assert.True(File.Exists(office[p])));
        using (var workbook = ZipFile.OpenRead(office["annual/年度监测评估-2023.xlsx"]))
            Assert.NotNull(workbook.GetEntry("xl/workbook.xml"));

        Assert.Equal(0, (await office.RunAsync("verify", "annual")).ExitCode);
        var one = await office.RunAsync("verify", "annual/年度监测评估-2023.xlsx", "--format", "csv");
        Assert.Equal(0, one.ExitCode);
        Assert.Equal(2, one.Out.Split('\n').Length - 1);
    }

    [Fact]
    public async Task A_changed_byte_is_found_and_a_new_run_mends_it()
    {
        string[] report = ["report", "annual", "--year", "2023", "--as-of", "2024-05-31", "--out", "mend"];
        await office.RunAsync(report);
        var path = office["mend/年度监测评估-2023.xlsx"];
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);

        var broken = await office.RunAsync("verify", "mend", "--format", "csv");
        Assert.Equal(2, broken.ExitCode);
        Assert.Contains("年度监测评估-2023.xlsx,,,,file-changed,error,", broken.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await office.RunAsync(report)).ExitCode);
        Assert.Equal(0, (await office.RunAsync("verify", "mend")).ExitCode);
    }

    [Fact]
    public async Task The_scorecards_and_their_register_cover_every_agency_and_share_a_folder_with_the_annual_report()
    {
        await office.RunAsync("report", "annual", "--year", "2023", "--as-of", "2024-06-30", "--out", "shared");
        var result = await office.RunAsync("report", "scorecards", "--year", "2023", "--as-of", "2024-06-30", "--out", "shared", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        using var files = JsonDocument.Parse(result.Out);
        var register = await File.ReadAllLinesAsync(office["shared/scorecards-2023.csv"]);
        Assert.Equal("code,agency,file,bytes,sha256,tasks_led,tasks_joined,score,rank", register[0]);
        Assert.Equal(43, register.Length - 1); // bodies named in the plan
        Assert.Equal(register.Length, files.RootElement.GetArrayLength());
        foreach (var fields in register[1..].Select(line => line.Split(',')))
        {
            var content = await File.ReadAllBytesAsync(office["shared/" + fields[2]]);
            Assert.Equal((fields[3], fields[4]), ($"{content.Length}", Model.Sha256.Of(content)));
        }

        var verified = await office.RunAsync("verify", "shared");
        Assert.Equal((0, ""), (verified.ExitCode, verified.Error));
        Assert.Contains("年度监测评估-2023.xlsx", verified.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_without_a_plan_exits_2_and_says_which_years_there_are()
    {
        var result = await office.RunAsync("report", "annual", "--year", "2019", "--out", "none");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("There is no plan for 2019; there are plans for: 2023.", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(office["none"]));
    }

    [Fact]
    public async Task A_day_before_any_data_gives_a_report()
    {
        var result = await office.RunAsync("report", "annual", "--year", "2023", "--as-of", "2001-01-01", "--out", "early");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(0, (await office.RunAsync("verify", "early")).ExitCode);
    }

    [Fact]
    public async Task A_broken_template_is_refused_and_nothing_is_published()
    {
        office.Write("templates/annual.xlsx", "not a workbook");

        var result = await office.RunAsync("report", "annual", "--year", "2023", "--as-of", "2024-06-30", "--out", "refused", "--templates", office["templates"]);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("annual.xlsx", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(office["refused"]));
    }

    /// <summary>Share of the road, by hand: (8539.9 − 2180) ÷ (3200 − 2180) = 6.235196.</summary>
    [Fact]
    public async Task A_task_is_explained_down_to_the_release()
    {
        var tree = await office.RunAsync("explain", "TASK", "89", "--year", "2023", "--as-of", "2024-06-30");
        var json = await office.RunAsync("explain", "task", "89", "--year", "2023", "--as-of", "2024-06-30", "--format", "json");

        Assert.Equal((0, 0), (tree.ExitCode, json.ExitCode));
        Assert.StartsWith("任务89：", tree.Out, StringComparison.Ordinal);
        Assert.Contains("6.235196 = (8539.9 − 2180) ÷ (3200 − 2180)", tree.Out, StringComparison.Ordinal);
        Assert.Contains("2023：8539.9 亿元（正式发布，2024-04-24发布）", tree.Out, StringComparison.Ordinal);
        using var root = JsonDocument.Parse(json.Out);
        Assert.Equal("任务89", root.RootElement.GetProperty("label").GetString());
    }

    [Theory]
    [InlineData("INDICATOR", "PATENT_INTENSIVE_GDP", "2次，有修订")] // 2022: 12.71 released 2023-12-29, 12.60 a year later
    [InlineData("AGENCY", "国防科工局", "A10 国家国防科工局：")]
    [InlineData("AGENCY", "A01", "A01 国家知识产权局：")]
    public async Task An_indicator_and_an_agency_are_explained(string kind, string key, string expected)
    {
        var result = await office.RunAsync("explain", kind, key, "--as-of", "2025-06-30");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(expected, result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TASK", "140", "task-unknown")]
    [InlineData("INDICATOR", "NONE", "indicator-unknown")]
    [InlineData("AGENCY", "国家知识产权", "did you mean 国家知识产权局?")]
    [InlineData("AGENCY", "火星", "agency-unknown")]
    public async Task What_is_not_there_is_a_problem(string kind, string key, string expected)
    {
        var result = await office.RunAsync("explain", kind, key, "--year", "2023");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_key_configured_the_manifest_is_signed_and_a_bad_key_publishes_nothing()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        office.Write("private.pem", key.ExportPkcs8PrivateKeyPem());
        office.Write("public.pem", key.ExportSubjectPublicKeyInfoPem());
        var runner = new CliRunner(office["."]) { Environment = { ["Evaluation__SigningKey"] = "private.pem" } };
        string[] report = ["report", "annual", "--year", "2023", "--as-of", "2024-06-30", "--out"];

        Assert.Equal(0, (await runner.RunAsync([.. report, "signed"])).ExitCode);
        Assert.Equal(0, (await office.RunAsync("verify", "signed", "--public-key", "public.pem")).ExitCode);

        runner.Environment["Evaluation__SigningKey"] = "missing.pem";
        var refused = await runner.RunAsync([.. report, "unsigned"]);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("key-unreadable", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(office["unsigned"]));
    }

    [Fact]
    public async Task A_data_folder_that_is_not_there_exits_2()
    {
        var result = await office.RunAsync("init", "--data", "nowhere", "--database", $"Data Source={office["other.db"]}");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("file-missing", result.Error, StringComparison.Ordinal);
    }
}
