using Dapper;
using Evaluation.Model.Reporting;
using Microsoft.Data.Sqlite;

namespace Evaluation.Host.Tests.Reporting;

public sealed class ReviewVerbTests : IDisposable
{
    private readonly ReportingOffice office = new();

    public void Dispose() => office.Dispose();

    [Fact]
    public async Task An_approval_is_bound_to_what_was_approved_and_a_later_change_reopens_it()
    {
        var form = await office.FormAsync("财政部");
        await office.SubmitAsync(ReportingOffice.Filled(form), "一.xlsx", "--reported-on", "2024-01-08");
        Assert.Equal(0, (await office.RunAsync("review", "accept", "--year", "2023", "--agency", "财政部")).ExitCode);
        var key = new FormFiller(form).Keys(FormColumns.MeasureKey)[0];

        var changed = new FormFiller(ReportingOffice.Filled(form)).Type(key, FormColumns.MeasureKey, FormColumns.MeasureProgress, "示例：改动一项").Save();
        await office.SubmitAsync(changed, "二.xlsx", "--reported-on", "2024-01-09");

        var states = await StatesAsync();
        Assert.Equal("pending", states[key]);
        Assert.All(states.Where(s => s.Key != key), s => Assert.Equal("accepted", s.Value));
    }

    [Fact]
    public async Task Published_scorecards_that_used_an_approval_are_told_to_be_superseded()
    {
        var form = await office.FormAsync("财政部");
        await office.SubmitAsync(ReportingOffice.Filled(form), "一.xlsx", "--reported-on", "2024-01-08");
        await office.RunAsync("review", "accept", "--year", "2023", "--agency", "财政部");
        await office.RunAsync("report", "scorecards", "--year", "2023", "--out", "cards");
        var before = await office.RunAsync("verify", office["cards/部门评价表-2023-财政部.xlsx"]);

        var taken = await office.SubmitAsync(ReportingOffice.Filled(form, "示例：更正"), "二.xlsx", "--reported-on", "2024-01-09");

        Assert.DoesNotContain("run-superseded", before.Error, StringComparison.Ordinal);
        Assert.Contains("run-superseded", taken.Error, StringComparison.Ordinal);
        Assert.Contains("run-superseded", (await office.RunAsync("verify", office["cards/部门评价表-2023-财政部.xlsx"])).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("run-superseded", (await office.RunAsync("verify", office["cards/部门评价表-2023-科技部.xlsx"])).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_verify_a_file_brings_no_database_up_to_date()
    {
        const string Last = "0006_idempotency.sql";
        await office.RunAsync("report", "annual", "--year", "2023", "--out", "annual");
        using var database = new SqliteConnection($"Data Source={office["evaluation.db"]};Pooling=False");
        database.Execute("DELETE FROM migration WHERE name = @Last", new { Last });

        var verified = await office.RunAsync("verify", office["annual"]);

        Assert.Equal(0, verified.ExitCode);
        Assert.Contains("can't say whether the files are superseded: An earlier version", verified.Error, StringComparison.Ordinal);
        Assert.Equal(0, database.ExecuteScalar<int>("SELECT count(*) FROM migration WHERE name = @Last", new { Last }));
    }

    [Fact]
    public async Task The_list_filled_in_and_sent_back_reviews_in_bulk_and_a_stale_row_changes_nothing()
    {
        var form = await office.FormAsync("财政部");
        await office.SubmitAsync(ReportingOffice.Filled(form), "一.xlsx", "--reported-on", "2024-01-08");
        var listed = (await office.RunAsync("review", "list", "--year", "2023", "--agency", "财政部", "--period", "2023-Q4", "--format", "csv")).Out;
        var filled = string.Join('\n', listed.Split('\n').Select((line, at) => at == 0 || line.Length == 0 ? line : line[..^4] + ",accept,,,"));
        await File.WriteAllTextAsync(office["意见.csv"], filled);
        await office.SubmitAsync(ReportingOffice.Filled(form, "示例：更正"), "二.xlsx", "--reported-on", "2024-01-09");

        var stale = await office.RunAsync("review", "import", office["意见.csv"], "--year", "2023");
        Assert.Equal(2, stale.ExitCode);
        Assert.Contains("review-other-content", stale.Error, StringComparison.Ordinal);
        Assert.All(await StatesAsync(), s => Assert.Equal("pending", s.Value));
    }

    [Fact]
    public async Task A_return_and_an_override_need_their_grounds()
    {
        await office.SubmitAsync(ReportingOffice.Filled(await office.FormAsync("财政部")));

        Assert.Equal(1, (await office.RunAsync("review", "return", "--year", "2023", "--agency", "财政部")).ExitCode);
        Assert.Equal(1, (await office.RunAsync("review", "accept", "--year", "2023")).ExitCode);
        var blank = await office.RunAsync("review", "override", "--year", "2023", "--agency", "财政部", "--status", "not_started", "--reason", "核实未启动", "--evidence", " ");
        Assert.Equal(2, blank.ExitCode);
        Assert.Contains("review-evidence-missing", blank.Error, StringComparison.Ordinal);
        var set = await office.RunAsync("review", "override", "--year", "2023", "--agency", "财政部", "--status", "not_started", "--reason", "核实未启动", "--evidence", "示例：电话记录");
        Assert.Equal(0, set.ExitCode);
        Assert.All(await StatesAsync(), s => Assert.Equal("overridden", s.Value));
    }

    [Fact]
    public async Task A_closed_year_takes_no_form_and_no_review_until_it_is_reopened()
    {
        var form = await office.FormAsync("财政部");
        await office.SubmitAsync(ReportingOffice.Filled(form));
        Assert.Equal(0, (await office.RunAsync("year", "close", "--year", "2023", "--reason", "示例")).ExitCode);

        var late = await office.SubmitAsync(ReportingOffice.Filled(form, "示例：补报"));
        var review = await office.RunAsync("review", "accept", "--year", "2023", "--all");

        Assert.Contains("year-closed", late.Error, StringComparison.Ordinal);
        Assert.Contains("year-closed", review.Error, StringComparison.Ordinal);
        Assert.Equal((2, 2), (late.ExitCode, review.ExitCode));
        await office.RunAsync("year", "reopen", "--year", "2023", "--reason", "示例");
        Assert.Equal(0, (await office.SubmitAsync(ReportingOffice.Filled(form, "示例：补报"))).ExitCode);
    }

    /// <summary>State of each measure of the form, by key.</summary>
    private async Task<Dictionary<string, string>> StatesAsync()
    {
        var listed = (await office.RunAsync("review", "list", "--year", "2023", "--agency", "财政部", "--period", "2023-Q4", "--format", "csv")).Out;
        return listed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))
            .ToDictionary(fields => $"{fields[0]}-{fields[1]}", fields => fields[4]);
    }
}
