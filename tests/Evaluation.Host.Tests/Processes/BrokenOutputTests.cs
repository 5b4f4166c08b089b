using System.Diagnostics;
using System.Net;
using Evaluation.Host.Tests.Web;

namespace Evaluation.Host.Tests.Processes;

/// <summary>Standard output and error go to a full disk, or are closed: the real program was aborted with a trace.</summary>
public sealed class BrokenOutputTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData(">/dev/full")]
    [InlineData(">&-")]
    public async Task Data_that_can_not_be_handed_out_are_a_failure_in_one_line(string redirection)
    {
        temp.Write("series.csv", "indicator,series,base_value,base_year,current_value,current_year,direction,limit,target,target_year\n示例,,10,2015,15,2020,1,,20,2030\n");
        using var process = EvaluationProcess.StartRedirected(temp.Path, redirection, "progress", "--data", "series.csv");
        var ended = await EvaluationProcess.EndedAsync(process);
        Assert.Equal(3, ended.ExitCode);
        Assert.StartsWith("evaluation: failed: standard output can't be written: ", ended.Error, StringComparison.Ordinal);
        Assert.Single(ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("2>/dev/full")]
    [InlineData("2>&-")]
    public async Task Words_that_nobody_can_be_told_change_nothing_of_the_exit_code(string redirection)
    {
        using var process = EvaluationProcess.StartRedirected(temp.Path, redirection, "plan", "parse", "nowhere.txt");
        var ended = await EvaluationProcess.EndedAsync(process);
        Assert.Equal((2, ""), (ended.ExitCode, ended.Out));
    }

    [Fact]
    public async Task A_portal_whose_log_has_no_room_serves_on_and_ends_in_good_order()
    {
        using var serve = EvaluationProcess.StartRedirected(temp.Path, "2>/dev/full", "serve", "--urls", "http://127.0.0.1:0");
        var listening = await serve.StandardOutput.ReadLineAsync();
        Assert.StartsWith("listening on ", listening, StringComparison.Ordinal);
        using (var visitor = new Visitor(new Uri(listening!["listening on ".Length..])))
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/sign-in")).StatusCode);
        using var kill = Process.Start("kill", ["-TERM", $"{serve.Id}"]);
        Assert.Equal(0, (await EvaluationProcess.EndedAsync(serve)).ExitCode);
    }
}
