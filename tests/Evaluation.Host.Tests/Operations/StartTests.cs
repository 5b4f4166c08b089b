using System.Net;
using Evaluation.Host.Tests.Processes;
using Evaluation.Host.Tests.Web;
using Microsoft.Data.Sqlite;

namespace Evaluation.Host.Tests.Operations;

/// <summary>What a start meets, with real processes.</summary>
public sealed class StartTests : IDisposable
{
    private static readonly string[] Serve = ["serve", "--urls", "http://127.0.0.1:0"];
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task A_second_portal_on_the_same_port_says_so_and_the_first_goes_on()
    {
        await using var first = await RunningPortal.StartAsync(temp.Path, hasAdministrator: false);
        var second = await EvaluationProcess.RunAsync(temp.Path, null, "serve", "--urls", first.Address.GetLeftPart(UriPartial.Authority));
        Assert.Equal((3, ""), (second.ExitCode, second.Out));
        Assert.Contains("can't listen on", second.Error, StringComparison.Ordinal);
        using var visitor = new Visitor(first.Address);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Two_portals_on_one_file_share_accounts_and_sessions()
    {
        await using var first = await RunningPortal.StartAsync(temp.Path, hasAdministrator: false);
        await using var second = await RunningPortal.StartAsync(temp.Path, hasAdministrator: false);
        using (var store = Evaluation.Store.EvaluationStore.Open($"Data Source={temp["evaluation.db"]}"))
            RunningPortal.Make(store, "boss", Store.Accounts.AccountRole.Administrator);
        using var visitor = await first.SignInAsync("boss");
        using var other = new Visitor(second.Address);
        foreach (Cookie cookie in visitor.Cookies.GetCookies(first.Address))
            other.Cookies.Add(second.Address, new Cookie(cookie.Name, cookie.Value));
        await other.PageAsync("/dashboard");
        Assert.Equal(0, (await first.StopAsync()).ExitCode);
        Assert.Equal(0, (await second.StopAsync()).ExitCode);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_at_the_start_and_makes_a_running_portal_unready()
    {
        await using (var portal = await RunningPortal.StartAsync(temp.Path, hasAdministrator: false))
        {
            Execute("INSERT INTO migration (name, sha256, applied_at) VALUES ('9999_later.sql', '', '')");
            using var visitor = new Visitor(portal.Address);
            using var ready = await visitor.GetAsync("/health/ready");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
            Assert.Equal("the database is of another version\n", await ready.Content.ReadAsStringAsync());
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health/live")).StatusCode);
        }

        await RefusedAsync("The database is newer than this program: it was migrated by '9999_later.sql'", Serve);
        await RefusedAsync("The database is newer than this program", "worker");
        await OfficeInUse.MustAsync(temp.Path, null, "backup", "copy.db");
    }

    [Fact]
    public async Task A_damaged_file_is_said_to_be_damaged()
    {
        await OfficeInUse.MustAsync(temp.Path, null, "init");
        using (var file = new FileStream(temp["evaluation.db"], FileMode.Open))
        {
            // The first page is left, so that it still looks like a database.
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)'x', (int)file.Length - 4096).ToArray());
        }

        await RefusedAsync("damaged", Serve);
        var doctor = await EvaluationProcess.RunAsync(temp.Path, null, "doctor", "--format", "csv");
        Assert.Equal(3, doctor.ExitCode);
        Assert.Contains("database,fail,", doctor.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/proc/evaluation.db", "cannot be opened")]
    [InlineData("/no/such/folder/evaluation.db", "cannot be opened")]
    public async Task A_folder_that_takes_no_database_is_told(string file, string told) =>
        await RefusedAsync(told, [.. Serve, "--database", $"Data Source={file}"]);

    [Theory]
    [InlineData("http://192.0.2.1:5080", "can't listen on http://192.0.2.1:5080")]
    public async Task An_address_it_can_not_have_is_told(string url, string told) => await RefusedAsync(told, "serve", "--urls", url);

    private async Task RefusedAsync(string told, params string[] verb)
    {
        var refused = await EvaluationProcess.RunAsync(temp.Path, null, verb);
        Assert.Equal((3, ""), (refused.ExitCode, refused.Out));
        Assert.Contains(told, refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\n   at ", refused.Error, StringComparison.Ordinal);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={temp["evaluation.db"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
