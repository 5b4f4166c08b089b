using Evaluation.Host.Cli;

namespace Evaluation.Host.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("plan")]
    [InlineData("plan parse")]
    [InlineData("init")]
    [InlineData("import")]
    [InlineData("import plan")]
    [InlineData("import agencies")]
    [InlineData("import indicators")]
    [InlineData("import areas")]
    [InlineData("import targets")]
    [InlineData("import observations")]
    [InlineData("import deliveries")]
    [InlineData("import task-indicators")]
    [InlineData("progress")]
    [InlineData("report")]
    [InlineData("report annual")]
    [InlineData("report midterm")]
    [InlineData("report scorecards")]
    [InlineData("explain")]
    [InlineData("verify")]
    [InlineData("doctor")]
    [InlineData("worker")]
    [InlineData("jobs")]
    [InlineData("jobs run")]
    public async Task Every_verb_has_help_with_an_example(string verb)
    {
        var result = await RunAsync([.. verb.Split(' '), "--help"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Example:\n  evaluation " + verb.Split(' ')[0], result.Out, StringComparison.Ordinal);
        Assert.Equal("", result.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("reprot annual --year 2023")]
    [InlineData("report")]
    [InlineData("report annual")]
    [InlineData("report annual --year twenty")]
    [InlineData("report annual --year 0")]
    [InlineData("report annual --year 2023 --as-of 2023-02-30")]
    [InlineData("report annual --year 2023 --as-of 30.06.2024")]
    [InlineData("report annual --year 2023 --format xml")]
    [InlineData("report annual --year 2023 --format 1")]
    [InlineData("report annual --year 2023 --nonsense")]
    [InlineData("report midterm")]
    [InlineData("plan parse")]
    [InlineData("import observations")]
    [InlineData("import observations a.csv --confirm some")]
    [InlineData("import observations a.csv --confirm 7-3")]
    [InlineData("import observations a.csv --year 2023")]
    [InlineData("plan parse --formt csv")]
    [InlineData("progress")]
    [InlineData("progress --data a.csv --method guess")]
    [InlineData("explain")]
    [InlineData("explain TASK")]
    [InlineData("explain TASK 89 --claim 增长")]
    [InlineData("explain TASK --claim 增长")]
    [InlineData("explain WEATHER 1")]
    [InlineData("explain TASK 1 --format csv")]
    [InlineData("verify")]
    [InlineData("verify out --audit")]
    [InlineData("user add boss --role chief")]
    [InlineData("user add boss --role 1")]
    [InlineData("review list --year 2023 --state 1")]
    [InlineData("review list --year 2023 --state not_reported")]
    [InlineData("review list --year 2023 --task twelve")]
    [InlineData("review list --year 2023 --task 12 --measure one")]
    [InlineData("review override --year 2023 --task 12 --status 2 --reason 示例 --evidence 示例")]
    [InlineData("jobs cancel last")]
    public async Task Bad_usage_exits_1_and_says_so_on_standard_error_alone(string line)
    {
        var result = await RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Out);
        Assert.StartsWith("evaluation: ", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("--help\n", result.Error, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"System\.|Evaluation\.", result.Error);
        Assert.Empty(Directory.GetFileSystemEntries(temp.Path));
    }

    [Fact]
    public async Task A_bad_settings_file_exits_2_and_names_the_file()
    {
        temp.Write("appsettings.json", """{"Evaluation":{"TimeZone":"Asia/Nowhere"}}""");

        var result = await RunAsync("report", "annual", "--year", "2023", "--format", "csv");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Equal(
            "file,sheet,row,column,code,severity,sentence\n"
            + "appsettings.json,,,TimeZone,time-zone-unknown,error,The time zone 'Asia/Nowhere' is not known on this machine.\n",
            result.Error);
    }

    [Fact]
    public async Task An_unexpected_failure_is_one_line_and_exits_3_and_verbose_shows_where()
    {
        string[] args = ["init", "--database", "Host=127.0.0.1;Port=1;Timeout=1;Username=nobody"];

        var brief = await RunAsync(args);
        var full = await RunAsync([.. args, "--verbose"]);

        Assert.Equal((3, 3), (brief.ExitCode, full.ExitCode));
        Assert.Equal(1, brief.Error.Count(c => c == '\n'));
        Assert.Contains("   at ", full.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_call_exits_3_and_writes_no_report()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var error = new StringWriter();
        var around = new Surroundings(
            TextWriter.Null, error, temp.Path, AppContext.BaseDirectory, new Dictionary<string, string>(StringComparer.Ordinal), TimeProvider.System, IsTerminal: false);

        var exit = await CommandLine.RunAsync(["report", "annual", "--year", "2023", "--out", "out"], around, cancelled.Token);

        Assert.Equal(3, exit);
        Assert.Contains("cancelled", error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(temp["out"]));
    }

    private Task<CliResult> RunAsync(params string[] args) => new CliRunner(temp.Path).RunAsync(args);
}
