using Evaluation.Host.Jobs;
using Evaluation.Host.Products;

namespace Evaluation.Host.Tests.Jobs;

public sealed class JobsVerbTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task The_list_shows_the_next_five_times_in_Beijing_time()
    {
        var list = await RunAsync("jobs", "list", "--format", "csv");
        Assert.Equal(0, list.ExitCode);
        // It is noon of 2024-07-01.
        Assert.Contains("monthly-bulletin,bulletin,0 0 2 5 * ?,queue,yes,2024-07-05 02:00,2024-08-05 02:00,2024-09-05 02:00,2024-10-05 02:00,2024-11-05 02:00\n", list.Out, StringComparison.Ordinal);
        Assert.Contains(",2025-07-01 04:00,2026-07-01 04:00,", list.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schedule_run_by_hand_is_made_in_the_process_verifies_and_stays_in_history()
    {
        var run = await RunAsync("jobs", "run", "yearly-annual");
        Assert.True(run.ExitCode == 0, run.Error);
        var paths = run.Out.Split('\n')[..^1];
        Assert.Contains("output/yearly-annual-2024-06-30-1/年度监测评估-2023.xlsx", paths);
        Assert.All(paths, p => Assert.True(File.Exists(temp[p]), p));
        Assert.Equal(0, (await RunAsync("verify", "output/yearly-annual-2024-06-30-1")).ExitCode);

        var history = await RunAsync("jobs", "history", "--format", "csv");
        Assert.Contains("1,yearly-annual,2024-07-01 12:00,annual,2023,2024-06-30,done,0,", history.Out, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("jobs", "cancel", "1")).ExitCode);
    }

    [Fact]
    public async Task By_hand_or_by_schedule_is_the_same_run()
    {
        await RunAsync("jobs", "run", "yearly-annual");
        Assert.Equal(0, (await RunAsync("report", "annual", "--year", "2023", "--as-of", "2024-06-30", "--out", "hand")).ExitCode);
        using var store = Evaluation.Store.EvaluationStore.Open($"Data Source={temp["evaluation.db"]}");
        Assert.Single(store.Runs.Latest(9));
    }

    [Fact]
    public async Task What_the_data_does_not_give_is_refused_once_and_says_why()
    {
        // On 2026-07-01 the year before has no plan.
        var cli = new CliRunner(temp.Path) { Clock = new FixedClock(new DateTimeOffset(2026, 7, 1, 4, 0, 0, TimeSpan.Zero)) };
        var run = await cli.RunAsync("jobs", "run", "yearly-annual");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("2025", run.Error, StringComparison.Ordinal);
        var history = await cli.RunAsync("jobs", "history", "--format", "csv");
        Assert.Contains(",refused,0,", history.Out, StringComparison.Ordinal);
        Assert.Contains("没有2025年的推进计划", history.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disabled_schedule_stays_so_and_unknown_names_are_bad_input()
    {
        Assert.Contains("midterm,midterm,\"0 0 5 1 4 ? 2024,2029,2034\",skip,no,,,,,\n", (await RunAsync("jobs", "disable", "midterm", "--format", "csv")).Out, StringComparison.Ordinal);
        Assert.Contains(",skip,no,,,,,\n", (await RunAsync("jobs", "list", "--format", "csv")).Out, StringComparison.Ordinal);
        Assert.Contains(",skip,yes,", (await RunAsync("jobs", "enable", "midterm", "--format", "csv")).Out, StringComparison.Ordinal);
        foreach (var verb in new[] { "run", "enable", "disable" })
        {
            var result = await RunAsync("jobs", verb, "no-such");
            Assert.Equal(2, result.ExitCode);
            Assert.Contains("schedule-unknown", result.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_asked_for_by_hand_stands_in_history_without_a_schedule_and_can_be_cancelled()
    {
        await RunAsync("init");
        var clock = new FixedClock(new DateTimeOffset(2024, 7, 1, 4, 0, 0, TimeSpan.Zero));
        using (var store = Evaluation.Store.EvaluationStore.Open($"Data Source={temp["evaluation.db"]}", clock))
        {
            var request = new ProductRequest(2023, new DateOnly(2024, 6, 30)) { Period = Evaluation.Model.Period.Parse("2023-Q4"), Agencies = ["财政部", "科技部"] };
            new ProductionDesk(store, clock).Ask(new FormsProduct(), request, "office");
        }

        Assert.Contains("\n1,,2024-07-01 12:00,forms,2023,2024-06-30,queued,0,,,,office,2023-Q4,,,科技部、财政部\n", (await RunAsync("jobs", "history", "--format", "csv")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("jobs", "cancel", "1")).ExitCode);
        Assert.Contains(",cancelled,", (await RunAsync("jobs", "history", "--format", "csv")).Out, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("jobs", "cancel", "1")).ExitCode);
        Assert.Equal(2, (await RunAsync("jobs", "cancel", "99")).ExitCode);
    }

    private Task<CliResult> RunAsync(params string[] args) => new CliRunner(temp.Path).RunAsync(args);
}
