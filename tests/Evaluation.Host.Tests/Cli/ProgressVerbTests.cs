using System.Globalization;

namespace Evaluation.Host.Tests.Cli;

public sealed class ProgressVerbTests : IDisposable
{
    private const string Header = "indicator,series,base_value,base_year,current_value,current_year,direction,limit,target,target_year";

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    /// <summary>Two official Canadian series (indicators 1-1-1 and 1-2-1 of the Open SDG hub) with their published results.</summary>
    [Fact]
    public async Task Official_series_come_out_with_their_columns_in_their_order()
    {
        temp.Write("in.csv", $"{Header}\n1-1-1,1-1-1,14.5,2015.0,10.4,2023.0,-1,,7.25,2030.0\n1-2-1,1-2-1,66.6,2016.0,71.4,2023.0,1,100,,2030.0\n");

        var result = await RunAsync("--data", "in.csv", "--method", "open-sdg");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var rows = result.Out.Split('\n');
        Assert.Equal(Header + ",progress_value,score,status", rows[0]);
        Assert.StartsWith("1-1-1,1-1-1,14.5,2015.0,10.4,2023.0,-1,,7.25,2030.0,", rows[1], StringComparison.Ordinal);
        AssertRow(rows[1], 0.9010899546976208, 2.1506954374096354, "moderate_progress");
        AssertRow(rows[2], 0.009991483690946268, 1.739752850099936, "moderate_progress");
    }

    /// <summary>
    /// By hand: (11.8 ÷ 6.3)^(1/3) − 1 = 23.268 % a year over (12 ÷ 6.3)^(1/5) − 1 = 13.755 % is 1.69161;
    /// (90 ÷ 100)^(1/3) − 1 over (120 ÷ 100)^(1/5) − 1 is −3.4511 % over 3.7137 %;
    /// 100 → 112 in three years is 4 a year, 120 by 2025, and 4 of the remaining 12 to 124 are missing.
    /// </summary>
    [Theory]
    [InlineData("required-growth", "6.3,2020,11.8,2023,1,,12,2025", 1.69161, "significant_progress")]
    [InlineData("required-growth", "100,2020,90,2023,1,,120,2025", -0.92927, "movement_away")]
    [InlineData("linear", "100,2020,112,2023,1,,124,2025", 0.33333, "off_track")]
    [InlineData("linear", "100,2020,112,2023,-1,,,", null, "not_available")]
    public async Task Other_methods_keep_the_columns_and_give_no_score(string method, string series, double? value, string status)
    {
        temp.Write("in.csv", $"{Header}\na,a,{series}\n");

        var result = await RunAsync("--data", "in.csv", "--method", method);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var rows = result.Out.Split('\n');
        Assert.Equal(Header + ",progress_value,score,status", rows[0]);
        var fields = rows[1].Split(',');
        Assert.Equal((value is null, "", status), (fields[^3].Length == 0, fields[^2], fields[^1]));
        if (value is { } expected)
            Assert.Equal(expected, double.Parse(fields[^3], CultureInfo.InvariantCulture), 1e-5);
    }

    [Fact]
    public async Task Out_writes_the_same_to_a_file_and_nothing_to_standard_output()
    {
        temp.Write("in.csv", $"{Header}\na,a,1,2015,2,2020,1,,,\n");

        var printed = await RunAsync("--data", "in.csv");
        var written = await RunAsync("--data", "in.csv", "--out", "out.csv");

        Assert.Equal((0, ""), (written.ExitCode, written.Out));
        Assert.Equal(printed.Out, await File.ReadAllTextAsync(temp["out.csv"]));
        Assert.Equal(2, Directory.GetFiles(temp.Path).Length);
    }

    [Theory]
    [InlineData("a,a,n/a,2015,2,2020,1,,,", "base_value,not-a-number")]
    [InlineData("a,a,1,2015.5,2,2020,1,,,", "base_year,not-a-period")]
    [InlineData("a,a,1,2015,2,2020,up,,,", "direction,word-unknown")]
    [InlineData("a,a,1,2015,2,2020", "field-count")]
    public async Task A_bad_cell_is_named_with_row_and_column(string row, string expected)
    {
        temp.Write("in.csv", $"{Header}\n{row}\n");

        var result = await RunAsync("--data", "in.csv");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("in.csv,,2,", result.Error, StringComparison.Ordinal);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_column_is_named()
    {
        temp.Write("in.csv", "indicator,series\na,a\n");

        var result = await RunAsync("--data", "in.csv");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("base_value,column-missing", result.Error, StringComparison.Ordinal);
    }

    private static void AssertRow(string row, double value, double score, string status)
    {
        var fields = row.Split(',');
        Assert.Equal(value, double.Parse(fields[^3], CultureInfo.InvariantCulture), 1e-9);
        Assert.Equal(score, double.Parse(fields[^2], CultureInfo.InvariantCulture), 1e-9);
        Assert.Equal(status, fields[^1]);
    }

    private Task<CliResult> RunAsync(params string[] args) => new CliRunner(temp.Path).RunAsync(["progress", .. args]);
}
