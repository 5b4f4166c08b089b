using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Evaluation.Host.Tests.Processes;

namespace Evaluation.Host.Tests.Web;

public sealed class ServeTests : IDisposable
{
    private readonly TempFolder temp = new();

    [Fact]
    public async Task It_serves_from_any_folder_prints_the_first_administrators_address_and_ends_in_good_order()
    {
        using var serve = EvaluationProcess.Start(temp.Path, null, "serve", "--urls", "http://127.0.0.1:0");
        var listening = await serve.StandardOutput.ReadLineAsync();
        Assert.StartsWith("listening on http://127.0.0.1:", listening, StringComparison.Ordinal);
        await serve.StandardOutput.ReadLineAsync();
        var invitation = await serve.StandardOutput.ReadLineAsync();
        using var visitor = new Visitor(new Uri(listening!["listening on ".Length..]));
        await visitor.PageAsync(new Uri(invitation!).AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health/ready")).StatusCode);

        using var kill = Process.Start("kill", ["-TERM", $"{serve.Id}"]);
        await serve.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(0, serve.ExitCode);
        Assert.DoesNotContain(invitation!.Split('/')[^1], await serve.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_use_is_said_so()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://{taken.LocalEndpoint}";
        var result = await new CliRunner(temp.Path).RunAsync("serve", "--urls", url);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains($"can't listen on {url}", result.Error, StringComparison.Ordinal);
        Assert.Contains("--urls", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_none_is_bad_input()
    {
        var result = await new CliRunner(temp.Path).RunAsync("serve", "--urls", "5080");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("url-invalid", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agencys_account_may_be_the_first_thing_in_a_new_database()
    {
        var cli = new CliRunner(temp.Path);
        Assert.Equal(0, (await cli.RunAsync("user", "add", "xuanchuan", "--role", "agency", "--agency", "中宣部")).ExitCode);
        Assert.Contains("xuanchuan,agency,A02,", (await cli.RunAsync("user", "list", "--format", "csv")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accounts_are_made_listed_disabled_and_reset_on_the_command_line()
    {
        var cli = new CliRunner(temp.Path);
        Assert.Equal(0, (await cli.RunAsync("init")).ExitCode);
        var added = await cli.RunAsync("user", "add", "Boss", "--role", "administrator");
        Assert.Equal(0, added.ExitCode);
        Assert.Matches(@"^(\w{4}-){3}\w{4}\n$", added.Out);
        Assert.Equal(0, (await cli.RunAsync("user", "add", "xuanchuan", "--role", "agency", "--agency", "中宣部")).ExitCode);
        Assert.Equal(2, (await cli.RunAsync("user", "add", "boss", "--role", "reader")).ExitCode);
        Assert.Equal(2, (await cli.RunAsync("user", "add", "nobody", "--role", "agency")).ExitCode);
        Assert.Equal(2, (await cli.RunAsync("user", "disable", "boss")).ExitCode);
        Assert.Equal(0, (await cli.RunAsync("user", "disable", "xuanchuan")).ExitCode);
        var list = await cli.RunAsync("user", "list", "--format", "csv");
        Assert.Equal("name,role,agency,state,created\nboss,administrator,,must change password,2024-07-01\nxuanchuan,agency,A02,disabled,2024-07-01\n", list.Out);
        var reset = await cli.RunAsync("user", "reset", "boss");
        Assert.StartsWith("http://127.0.0.1:5080/reset/", reset.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await cli.RunAsync("verify", "--audit")).ExitCode);
    }

    [Fact]
    public async Task A_backup_is_a_database_that_holds_the_accounts()
    {
        var cli = new CliRunner(temp.Path);
        await cli.RunAsync("user", "add", "boss", "--role", "administrator");
        Assert.Equal(0, (await cli.RunAsync("backup", "copy.db")).ExitCode);
        var list = await cli.RunAsync("user", "list", "--format", "csv", "--database", $"Data Source={temp["copy.db"]}");
        Assert.Contains("boss,administrator", list.Out, StringComparison.Ordinal);
    }

    public void Dispose() => temp.Dispose();
}
