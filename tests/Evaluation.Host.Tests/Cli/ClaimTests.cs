using System.Text.Json;

namespace Evaluation.Host.Tests.Cli;

public sealed class ClaimTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    /// <summary>2.4 from 216.8 is 11.25 %, which rounds to 11.3, yet 216.85 to 241.15 is 11.206 %: a printed 11.2 % can be true and 11.5 % can't.</summary>
    [Theory]
    [InlineData("指数由216.8增至241.2，增长11.2%。", "表述：可以成立1处")]
    [InlineData("指数由216.8增至241.2，增长11.5%。", "表述：不能成立1处")]
    [InlineData("天气很好。", "表述：没有读到可核对的变化")]
    [InlineData("甲和乙分别增长3%和4%。", "表述：未读懂1处")]
    public async Task A_statement_is_read_and_judged(string statement, string expected)
    {
        var result = await RunAsync("explain", "--claim", statement);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(expected, result.Out.Split('\n')[0]);
        Assert.Empty(Directory.GetFileSystemEntries(temp.Path));
    }

    [Fact]
    public async Task What_was_understood_is_printed_with_the_bounds_before_rounding()
    {
        var result = await RunAsync("explain", "--claim", "指数由216.8增至241.2，增长11.2%。");

        Assert.Contains("前值：216.8（舍入前216.75至216.85）", result.Out, StringComparison.Ordinal);
        Assert.Contains("由前后两值可得：11.205903至11.303345", result.Out, StringComparison.Ordinal); // 241.15 ÷ 216.85, 241.25 ÷ 216.75
    }

    [Fact]
    public async Task The_same_comes_as_json()
    {
        var result = await RunAsync("explain", "--claim", "排名由第25位升至第16位，平均每年提升3个位次，用时4年。", "--format", "json");

        using var root = JsonDocument.Parse(result.Out);
        var claim = Assert.Single(root.RootElement.GetProperty("parts").EnumerateArray());
        Assert.Contains("前值", claim.GetProperty("parts").EnumerateArray().Select(p => p.GetProperty("label").GetString()));
    }

    private Task<CliResult> RunAsync(params string[] args) => new CliRunner(temp.Path).RunAsync(args);
}
