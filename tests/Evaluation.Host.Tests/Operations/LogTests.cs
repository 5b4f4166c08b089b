using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Evaluation.Host.Tests.Web;

namespace Evaluation.Host.Tests.Operations;

/// <summary>The log as shipped, of real flows through a real process.</summary>
public sealed class LogTests : IDisposable
{
    private readonly TempFolder temp = new();
    private readonly List<string> secrets = [];

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task Every_line_is_a_json_object_and_no_secret_is_ever_in_one()
    {
        CliResult ended;
        await using (var portal = await RunningPortal.StartAsync(temp.Path, hasAdministrator: false))
        {
            await MakeTheFirstAdministratorAsync(portal);
            using var boss = await SignInAsync(portal, "boss", Noted("a-long-first-password"));
            await MakeATokenAsync(portal, boss);
            await ResetAsync(portal, boss);
            await MisbehaveAsync(portal, boss);
            ended = await portal.StopAsync();
        }

        var lines = ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length > 20, ended.Error);
        var requests = lines.Select(line => JsonDocument.Parse(line).RootElement).Where(line => line.TryGetProperty("Route", out _)).ToList();
        Assert.All(requests, r => Assert.Equal("127.0.0.1", r.GetProperty("Address").GetString()));
        Assert.Contains(requests, r => (r.GetProperty("Route").GetString(), r.GetProperty("Account").GetString(), r.GetProperty("Status").GetInt32()) == ("/dashboard", "boss", 200));
        Assert.Contains(lines, line => line.Contains("\"message\":\"ended 0\"", StringComparison.Ordinal));
        Assert.True(secrets.Count > 8);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, ended.Error, StringComparison.Ordinal));
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, ended.Out, StringComparison.Ordinal));
    }

    private async Task MakeTheFirstAdministratorAsync(RunningPortal portal)
    {
        var link = new Uri(portal.Invitation!).AbsolutePath;
        Noted(link.Split('/')[^1]);
        using var visitor = new Visitor(portal.Address);
        using var made = await visitor.FillAsync(link, null, ("name", "boss"), ("newPassword", "a-long-first-password"), ("again", "a-long-first-password"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        using var used = await visitor.GetAsync(link);
        Assert.Equal(HttpStatusCode.NotFound, used.StatusCode);
    }

    private async Task<Visitor> SignInAsync(RunningPortal portal, string name, string password)
    {
        var visitor = new Visitor(portal.Address);
        using var wrong = await visitor.FillAsync("/sign-in", null, ("name", name), ("password", Noted("a-wrong-long-password")));
        using var right = await visitor.FillAsync("/sign-in", null, ("name", name), ("password", password));
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        foreach (Cookie cookie in visitor.Cookies.GetCookies(portal.Address))
            Noted(cookie.Value);
        Noted((await visitor.PageAsync("/account")).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
        return visitor;
    }

    private async Task MakeATokenAsync(RunningPortal portal, Visitor boss)
    {
        using var made = await boss.FillAsync("/account", "/account?handler=Token", ("name", "示例"), ("days", "30"));
        var token = Noted((await Visitor.DocumentAsync(made)).QuerySelector(".secret")!.TextContent);
        using var machine = new Visitor(portal.Address);
        foreach (var sent in new[] { token, Noted("no-token-of-anybody-at-all") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/metrics");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", sent);
            await machine.SendAsync(request);
        }
    }

    /// <summary>An account of the command line, whose password is reset by link and then changed.</summary>
    private async Task ResetAsync(RunningPortal portal, Visitor boss)
    {
        Noted((await OfficeInUse.MustAsync(temp.Path, null, "user", "add", "reader", "--role", "reader")).Out.Trim());
        var link = new Uri((await OfficeInUse.MustAsync(temp.Path, null, "user", "reset", "reader")).Out.Trim()).AbsolutePath;
        Noted(link.Split('/')[^1]);
        using var visitor = new Visitor(portal.Address);
        using var reset = await visitor.FillAsync(link, null, ("newPassword", Noted("a-long-second-password")), ("again", "a-long-second-password"));
        Assert.Equal(HttpStatusCode.Redirect, reset.StatusCode);
        using var reader = await SignInAsync(portal, "reader", "a-long-second-password");
        using var changed = await reader.FillAsync("/account/password", null, ("password", "a-long-second-password"), ("newPassword", Noted("a-long-third-password")), ("again", "a-long-third-password"));
        await boss.PageAsync("/users");
        await boss.PageAsync("/dashboard");
    }

    /// <summary>What goes wrong is logged with more words than what goes right.</summary>
    private async Task MisbehaveAsync(RunningPortal portal, Visitor boss)
    {
        using var forged = await boss.PostAsync("/account?handler=Token", ("name", "示例"), ("__RequestVerificationToken", Noted("a-forged-form-token-of-somebody")));
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        using var nowhere = await boss.GetAsync("/" + Noted("a-secret-typed-as-an-address"));
        using var guessed = await boss.GetAsync("/reset/" + Noted("a-guessed-secret-of-a-link"));
        using (var broken = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={temp["evaluation.db"]};Pooling=False"))
        {
            broken.Open();
            using var command = broken.CreateCommand();
            command.CommandText = "ALTER TABLE run RENAME TO run_away";
            command.ExecuteNonQuery();
            using var failed = await boss.GetAsync("/runs");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, failed.StatusCode);
            command.CommandText = "ALTER TABLE run_away RENAME TO run";
            command.ExecuteNonQuery();
        }
    }

    private string Noted(string secret)
    {
        secrets.Add(secret);
        return secret;
    }
}
