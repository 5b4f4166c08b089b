using Evaluation.Host.Doctoring;
using Evaluation.Host.Tests.Processes;

namespace Evaluation.Host.Tests.Cli;

public sealed class DoctorVerbTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task A_fresh_folder_is_well_and_stays_untouched()
    {
        var result = await new CliRunner(temp.Path).RunAsync("doctor", "--format", "csv");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.DoesNotContain(",fail,", result.Out, StringComparison.Ordinal);
        Assert.Contains("database,warn,", result.Out, StringComparison.Ordinal);
        Assert.Contains("setting TimeZone,ok,Asia/Shanghai (appsettings.json)", result.Out, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(temp.Path));
    }

    [Fact]
    public async Task An_empty_file_is_no_database_yet_and_no_fault()
    {
        temp.Write("evaluation.db", "");
        await IsEmptyAsync(new CliRunner(temp.Path));
    }

    [PostgresFact]
    public async Task A_servers_new_database_is_no_fault()
    {
        using var schema = new PostgresSchema();
        var runner = new CliRunner(temp.Path);
        runner.Environment["Evaluation__Database"] = schema.ConnectionString;
        await IsEmptyAsync(runner);
        await IsEmptyAsync(runner);
    }

    private static async Task IsEmptyAsync(CliRunner runner)
    {
        var result = await runner.RunAsync("doctor", "--format", "csv");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("database,warn,it is there and empty;", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_named_and_the_exit_code_is_3()
    {
        temp.Write("data/agencies.csv", "code,name\nA1,\n");
        temp.Write("evaluation.db", "this is no database, though somebody called it one");
        var runner = new CliRunner(temp.Path) { Clock = new FixedClock(DateTimeOffset.UnixEpoch) };
        runner.Environment["Evaluation__SigningKey"] = "none.pem";
        runner.Environment["Evaluation__Databse"] = "typo";
        runner.Environment["Evaluation__Output"] = "/proc/nowhere";

        var result = await runner.RunAsync("doctor", "--format", "csv", "--templates", "none");

        Assert.Equal(3, result.ExitCode);
        foreach (var expected in new[] { "clock,fail,", "data,fail,", "template,fail,", "database,fail,", "output,fail,", "signing key,fail,", "settings,warn," })
            Assert.Contains(expected, result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folders_fingerprint_is_of_names_and_contents_and_not_of_its_place()
    {
        foreach (var folder in new[] { "here", "there/beside" })
        {
            temp.Write($"{folder}/a.csv", "1");
            temp.Write($"{folder}/below/b.csv", "2");
        }

        temp.Write("there/beside/.~lock.a.csv#", "open in a spreadsheet");
        Assert.Equal(Fingerprint.Of(temp["here"]), Fingerprint.Of(temp["there/beside"]));
        temp.Write("there/beside/below/b.csv", "3");
        Assert.NotEqual(Fingerprint.Of(temp["here"]), Fingerprint.Of(temp["there/beside"]));
        Assert.Equal("missing", Fingerprint.Of(temp["nowhere"]));
    }

    [Fact]
    public async Task Bad_settings_are_a_failed_check()
    {
        temp.Write("appsettings.json", "{");

        var result = await new CliRunner(temp.Path).RunAsync("doctor", "--format", "csv");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("settings,fail,", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_not_shown()
    {
        var result = await new CliRunner(temp.Path).RunAsync("doctor", "--database", "Host=127.0.0.1;Port=1;Timeout=1;Username=u;Password=s3cret");

        Assert.DoesNotContain("s3cret", result.Out + result.Error, StringComparison.Ordinal);
    }
}
