using System.Globalization;

namespace Evaluation.Host.Tests.Cli;

public sealed class IndexVerbTests : IDisposable
{
    private const string Meta = "iCode,Level,Parent,Direction,Weight,Type\nINDEX,3,,1,1,Aggregate\nX,2,INDEX,1,1,Aggregate\nY,2,INDEX,1,3,Aggregate\na,1,X,1,1,Indicator\nb,1,X,-1,1,Indicator\nc,1,Y,1,1,Indicator\n";
    private const string Data = "uCode,c,b,a\nzeta,10,1,0\nalpha,20,3,3\nmu,40,2,1\n";

    private readonly TempFolder temp = new();

    public IndexVerbTests()
    {
        temp.Write("meta.csv", Meta);
        temp.Write("data.csv", Data);
    }

    public void Dispose() => temp.Dispose();

    /// <summary>By hand: X is the mean of a and b turned round, Y is c, the index (X + 3·Y) / 4.</summary>
    [Fact]
    public async Task Build_prints_every_aggregate_in_the_order_of_meta_and_every_unit_in_that_of_data()
    {
        var result = await RunAsync("build");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var lines = result.Out.Split('\n');
        Assert.Equal("uCode,INDEX,X,Y,Rank", lines[0]);
        AssertLine("zeta", [12.5, 50, 0], 3, lines[1]);
        AssertLine("alpha", [37.5, 50, 100 / 3.0], 2, lines[2]);
        AssertLine("mu", [(125 / 3.0 / 4) + 75, 125 / 3.0, 100], 1, lines[3]);
    }

    [Fact]
    public async Task Out_writes_the_same_to_a_file_and_nothing_to_standard_output()
    {
        var printed = await RunAsync("build");
        var written = await RunAsync("build", "--out", "index.csv");

        Assert.Equal((0, ""), (written.ExitCode, written.Out));
        Assert.Equal(printed.Out, await File.ReadAllTextAsync(temp["index.csv"]));
    }

    /// <summary>By hand: the best has rank 3 of 3.</summary>
    [Fact]
    public async Task Methods_and_range_are_taken_from_the_options()
    {
        var ranks = await RunAsync("build", "--normalise", "rank", "--aggregate", "median,arithmetic");
        AssertLine("mu", [(2 + 9) / 4.0, 2, 3], 1, ranks.Out.Split('\n')[3]);
        var geometric = await RunAsync("build", "--range", "1,100", "--aggregate", "geometric", "--format", "json");
        Assert.Contains("\"Rank\": 1", geometric.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uCode,a,b,c\nu1,1,2,n/a\n", "data.csv,,2,c,not-a-number")]
    [InlineData("uCode,a,b,c\nu1,1,2,Inf\nu2,1,3,4\n", "data.csv,,2,c,index-value-infinite")]
    [InlineData("uCode,a,b,c\nu1,1,2,3\nu1,2,3,4\n", "data.csv,,3,uCode,index-unit-twice")]
    [InlineData("uCode,a,b,c\nu1,1,2,3\nu2,,,\n", "data.csv,,3,uCode,index-unit-empty")]
    [InlineData("uCode,a,b\nu1,1,2\nu2,2,3\n", "data.csv,,,c,index-indicator-without-data")]
    [InlineData("uCode,a,b,c,d\nu1,1,2,3,4\n", "data.csv,,1,d,index-indicator-unknown")]
    [InlineData("uCode,a,b,c\nu1,1,2,3\nu2,1,2,3\n", "index-nothing-varies")]
    public async Task Bad_data_is_refused_by_name_and_nothing_is_printed(string data, string expected)
    {
        temp.Write("data.csv", data);
        var result = await RunAsync("build");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X,2,INDEX,1,1,Aggregate\nINDEX,3,X,1,1,Aggregate\na,1,X,1,1,Indicator\n", "meta-cycle")]
    [InlineData("X,2,INDEX,1,1,Aggregate\nINDEX,3,X,1,1,Aggregate\na,1,X,1,1,Indicator\n", "meta-no-root")]
    [InlineData("X,2,,1,1,Aggregate\na,1,X,1,0,Indicator\nb,1,X,1,0,Indicator\nc,1,X,1,0,Indicator\n", "meta-weights-zero")]
    [InlineData("X,2,,1,1,Aggregate\na,1,X,1,-1,Indicator\nb,1,X,1,1,Indicator\nc,1,X,1,1,Indicator\n", "meta-weight-negative")]
    public async Task Bad_meta_is_refused_by_name(string rows, string expected)
    {
        temp.Write("meta.csv", "iCode,Level,Parent,Direction,Weight,Type\n" + rows);
        var result = await RunAsync("build");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_zero_under_a_geometric_mean_is_refused_by_unit_and_indicator()
    {
        var result = await RunAsync("build", "--aggregate", "geometric");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("index-not-positive", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_constant_indicator_is_named_and_left_out()
    {
        temp.Write("data.csv", "uCode,a,b,c\nu1,1,5,3\nu2,2,5,4\n");
        var result = await RunAsync("build");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("data.csv,,,b,index-indicator-constant,notice", result.Error, StringComparison.Ordinal);
        Assert.Equal("uCode,INDEX,X,Y,Rank\nu1,0,0,0,2\nu2,100,100,100,1\n", result.Out);
    }

    [Fact]
    public async Task Uncertainty_adds_three_ranks_and_tells_what_each_choice_does()
    {
        var one = await RunAsync("uncertainty", "--runs", "200", "--seed", "7", "--threads", "1", "--sensitivity", "choices.csv");
        var many = await RunAsync("uncertainty", "--runs", "200", "--seed", "7", "--threads", "4", "--sensitivity", "choices.csv");

        Assert.Equal(0, one.ExitCode);
        Assert.Equal(one.Out, many.Out);
        Assert.StartsWith("uCode,INDEX,X,Y,Rank,RankMedian,Rank5,Rank95\nzeta,", one.Out, StringComparison.Ordinal);
        var choices = await File.ReadAllLinesAsync(temp["choices.csv"]);
        Assert.StartsWith("choice,alternatives,first,", choices[0], StringComparison.Ordinal);
        Assert.Equal(["imputation", "treatment", "normalisation", "aggregation", "weights", "exclusion"], choices[1..].Select(l => l.Split(',')[0]));
        Assert.DoesNotContain("NaN", one.Out + string.Concat(choices), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--range", "100,0")]
    [InlineData("--range", "0")]
    [InlineData("--normalise", "guess")]
    [InlineData("--aggregate", "arithmetic,guess")]
    [InlineData("--coverage", "2")]
    public async Task Options_that_make_no_sense_are_bad_usage(string option, string value) =>
        Assert.Equal(1, (await RunAsync("build", option, value)).ExitCode);

    [Theory]
    [InlineData("index")]
    [InlineData("index build")]
    [InlineData("index uncertainty")]
    public async Task Each_verb_has_help_with_an_example(string verb)
    {
        var result = await new CliRunner(temp.Path).RunAsync([.. verb.Split(' '), "--help"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("Example:\n  evaluation index ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        File.Delete(temp["data.csv"]);
        var result = await RunAsync("build");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("file-missing", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fewer_than_two_runs_are_bad_usage() =>
        Assert.Equal(1, (await RunAsync("uncertainty", "--runs", "1")).ExitCode);

    private static void AssertLine(string unit, double[] scores, int rank, string line)
    {
        var cells = line.Split(',');
        Assert.Equal(unit, cells[0]);
        Assert.All(scores.Zip(cells[1..^1]), p => Assert.Equal(p.First, double.Parse(p.Second, CultureInfo.InvariantCulture), 12));
        Assert.Equal(rank.ToString(CultureInfo.InvariantCulture), cells[^1]);
    }

    private Task<CliResult> RunAsync(string verb, params string[] options) =>
        new CliRunner(temp.Path).RunAsync(["index", verb, "--data", "data.csv", "--meta", "meta.csv", .. options]);
}
