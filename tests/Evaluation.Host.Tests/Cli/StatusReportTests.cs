using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Evaluation.Host.Tests.Cli;

public sealed class StatusReportTests(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task The_status_report_of_the_shipped_data_is_written_valid_and_verifies()
    {
        var result = await office.RunAsync("report", "status", "--year", "2023", "--as-of", "2025-12-31", "--out", "status");

        Assert.Equal(0, result.ExitCode);
        var paths = result.Out.Split('\n')[..^1];
        Assert.Contains("status/发展状况评价-2023.xlsx", paths);
        Assert.Equal(31, paths.Count(p => p.StartsWith("status/charts/雷达-", StringComparison.Ordinal)));
        using (var workbook = SpreadsheetDocument.Open(office["status/发展状况评价-2023.xlsx"], false))
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        Assert.Equal(0, (await office.RunAsync("verify", "status")).ExitCode);
    }

    [Fact]
    public async Task A_day_with_thin_data_gives_a_report_without_ranks()
    {
        // The regional figures of 2023 were released on 2024-12-31: before, only PCT and Madrid of 2022 are known, half of the weight.
        var result = await office.RunAsync("report", "status", "--year", "2023", "--as-of", "2024-06-30", "--out", "thin");

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain(result.Out.Split('\n'), p => p.Contains("雷达", StringComparison.Ordinal));
        Assert.Contains("thin/发展状况评价-2023.xlsx", result.Out.Split('\n'));
    }

    [Fact]
    public async Task The_same_day_gives_the_same_bytes()
    {
        string[] report = ["report", "status", "--year", "2023", "--as-of", "2025-06-30", "--out"];
        await office.RunAsync([.. report, "once"]);
        await office.RunAsync([.. report, "again"]);

        Assert.Equal(await File.ReadAllBytesAsync(office["once/发展状况评价-2023.xlsx"]), await File.ReadAllBytesAsync(office["again/发展状况评价-2023.xlsx"]));
    }
}
