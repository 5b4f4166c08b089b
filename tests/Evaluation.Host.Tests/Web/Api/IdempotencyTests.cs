using System.Text.Json;
using Dapper;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Host.Web;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.Data.Sqlite;

namespace Evaluation.Host.Tests.Web.Api;

/// <summary>Each test has a portal of its own.</summary>
public sealed class IdempotencyTests : IAsyncLifetime, IDisposable
{
    private const string Key = "Idempotency-Key";
    private const string Replayed = "Idempotency-Replayed";
    private readonly PortalFixture portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task A_request_repeated_with_its_key_gets_the_first_answer_and_does_nothing_again()
    {
        using var client = Finance();
        var form = await FilledAsync();
        var first = await client.UploadAsync("/submissions", form, (Key, "one"));
        Assert.Equal((201, null), (first.Status, first.Header(Replayed)));
        var state = portal.Store.Audit.Head();
        var again = await client.UploadAsync("/submissions", form, (Key, "one"));
        Assert.Equal((201, "true", first.Header("Location")), (again.Status, again.Header(Replayed), again.Header("Location")));
        Assert.Equal(first.Content, again.Content);
        Assert.Equal(state, portal.Store.Audit.Head());
        Assert.Equal("unchanged", (await client.UploadAsync("/submissions", form, (Key, "two")))["result"].GetString());
    }

    [Fact]
    public async Task Twenty_at_once_with_one_key_do_it_once()
    {
        using var office = ApiClient.New(portal, "office", AccountRole.Office);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => office.PostAsync("/runs", """{"product":"annual","year":2023,"asOf":"2024-06-30"}""", (Key, "k"))));
        Assert.All(answers, a => Assert.True(a.Status == 202 || a.Code == "idempotency-under-way", $"{a.Status} {a.Code}"));
        Assert.Single(answers, a => a.Status == 202 && a.Header(Replayed) is null);
        Assert.All(answers.Where(a => a.Status == 409), a => Assert.NotNull(a.Headers.RetryAfter));
        Assert.Single(portal.Store.Jobs.ByHand(100));
    }

    [Fact]
    public async Task The_key_of_one_request_is_refused_to_another_and_is_free_for_another_account()
    {
        using var office = ApiClient.New(portal, "office", AccountRole.Office);
        using var other = ApiClient.New(portal, "other", AccountRole.Office);
        Assert.Equal(202, (await AskAsync(office, "2024-06-30")).Status);
        var reused = await AskAsync(office, "2024-06-29");
        Assert.Equal((422, "idempotency-key-reused"), (reused.Status, reused.Code));
        Assert.Single(portal.Store.Jobs.ByHand(100));
        Assert.Equal(202, (await AskAsync(other, "2024-06-29")).Status);
    }

    [Fact]
    public async Task The_same_form_under_another_boundary_is_the_same_request()
    {
        using var client = Finance();
        var form = await FilledAsync();
        for (var i = 0; i < 2; i++)
        {
            using var content = new MultipartFormDataContent($"boundary-{i}") { { new ByteArrayContent(form), "form", "表.xlsx" } };
            var answer = await client.SendAsync("POST", "/submissions", content, (Key, "one"));
            Assert.Equal((201, i == 0 ? null : "true"), (answer.Status, answer.Header(Replayed)));
        }
    }

    [Fact]
    public async Task After_a_restart_and_on_another_node_the_first_answer_is_still_known()
    {
        using var office = ApiClient.New(portal, "office", AccountRole.Office);
        var first = await AskAsync(office, "2024-06-30");
        using var store = EvaluationStore.Open(portal.Settings.Database, portal.Clock);
        await using var node = await Portal.StartAsync(store, portal.Settings, portal.Clock, TextWriter.Null, CancellationToken.None);
        using var there = new ApiClient(new Uri(node.Addresses.Single()), ApiClient.TokenOf(portal, "office"));
        var again = await AskAsync(there, "2024-06-30");
        Assert.Equal((202, "true"), (again.Status, again.Header(Replayed)));
        Assert.Equal(first.Content, again.Content);
        await node.StopAsync();
    }

    [Fact]
    public async Task A_process_that_died_after_the_change_and_before_the_answer_leaves_the_change_made_once()
    {
        using var client = Finance();
        var form = await FilledAsync();
        var first = await client.UploadAsync("/submissions", form, (Key, "one"));
        DieBeforeTheAnswer();
        var again = await client.UploadAsync("/submissions", form, (Key, "one"));
        Assert.Equal((201, "true", "accepted"), (again.Status, again.Header(Replayed), again["result"].GetString()));
        Assert.Equal(first.Header("Location"), again.Header("Location"));
        Assert.Single(portal.Store.Submissions.History(2023));

        using var administrator = ApiClient.New(portal, "administrator", AccountRole.Administrator);
        const string Order = """{"name":"new-one","role":"reader"}""";
        Assert.Equal(201, (await administrator.PostAsync("/accounts", Order, (Key, "two"))).Status);
        DieBeforeTheAnswer();
        Assert.Equal("idempotency-answer-lost", (await administrator.PostAsync("/accounts", Order, (Key, "two"))).Code);
        var account = portal.Store.Accounts.Find("new-one")!.Account.Id;
        Assert.Equal(200, (await administrator.SendAsync("POST", $"/accounts/{account}/reset", null, (Key, "three"))).Status);
        var links = Count("one_time_link");
        DieBeforeTheAnswer();
        Assert.Equal("idempotency-answer-lost", (await administrator.SendAsync("POST", $"/accounts/{account}/reset", null, (Key, "three"))).Code);
        Assert.Equal(links, Count("one_time_link"));
    }

    [Fact]
    public async Task A_secret_is_told_once_and_stored_nowhere()
    {
        using var administrator = ApiClient.New(portal, "administrator", AccountRole.Administrator);
        const string Order = """{"name":"new-one","role":"reader"}""";
        var first = await administrator.PostAsync("/accounts", Order, (Key, "k"));
        Assert.NotNull(first["initialPassword"].GetString());
        var again = await administrator.PostAsync("/accounts", Order, (Key, "k"));
        Assert.Equal((201, JsonValueKind.Null), (again.Status, again["initialPassword"].ValueKind));
        using var database = Open();
        Assert.All(database.Query<byte[]>("SELECT body FROM idempotency"), b => Assert.DoesNotContain(first["initialPassword"].GetString()!, System.Text.Encoding.UTF8.GetString(b), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refusal_is_the_first_answer_too_and_after_two_days_the_key_is_forgotten()
    {
        using var office = ApiClient.New(portal, "office", AccountRole.Office);
        Assert.Equal(400, (await AskAsync(office, "no day")).Status);
        Assert.Equal("true", (await AskAsync(office, "no day")).Header(Replayed));
        portal.Clock.Now += TimeSpan.FromHours(47);
        Assert.Equal("idempotency-key-reused", (await AskAsync(office, "2024-06-30")).Code);
        portal.Clock.Now += TimeSpan.FromHours(2);
        var late = await AskAsync(office, "2024-06-30");
        Assert.Equal((202, null), (late.Status, late.Header(Replayed)));
    }

    [Fact]
    public async Task What_is_no_key_is_refused()
    {
        using var office = ApiClient.New(portal, "office", AccountRole.Office);
        foreach (var key in new[] { "", "two words", new string('k', 256) })
            Assert.Equal("idempotency-key-invalid", (await office.PostAsync("/runs", "{}", (Key, key))).Code);
        Assert.Equal(0, Count("idempotency"));
    }

    private static Task<ApiAnswer> AskAsync(ApiClient client, string asOf) =>
        client.PostAsync("/runs", $$"""{"product":"annual","year":2023,"asOf":"{{asOf}}"}""", (Key, "k"));

    private ApiClient Finance()
    {
        return ApiClient.New(portal, "finance", AccountRole.Agency, "A13");
    }

    private async Task<byte[]> FilledAsync() => ReportingOffice.Filled(portal.FormOf(await portal.HandOutAsync("2023-Q4", "财政部"), "财政部"));

    /// <summary>Leaves every key as a process leaves it that is killed between its commit and its answer, and its lease over.</summary>
    private void DieBeforeTheAnswer()
    {
        using var database = Open();
        Assert.NotEqual(0, database.Execute("UPDATE idempotency SET state = 'done', lease_until = '', status = 0, headers = '{}', body = x''"));
    }

    private long Count(string table)
    {
        using var database = Open();
        return database.ExecuteScalar<long>($"SELECT count(*) FROM {table}");
    }

    private SqliteConnection Open() => new(portal.Settings.Database);
}
