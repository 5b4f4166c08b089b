using System.Net;
using Evaluation.Host.Loading;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Host.Submitting;
using Evaluation.Host.Web;
using Evaluation.Host.Web.Accounts;
using Evaluation.Model;
using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Tests.Web;

/// <summary>The real portal on a port of the system's choice, over a real database filled from the shipped data package.</summary>
public class PortalFixture : IAsyncLifetime, IDisposable
{
    public const string Password = "correct-horse-battery";
    private static readonly string HashedPassword = Passwords.Hash(Password);
    private readonly TempFolder temp = new();
    private readonly StringWriter log = new();
    private Portal portal = null!;

    public EvaluationStore Store { get; private set; } = null!;

    public AppSettings Settings { get; private set; } = null!;

    public SettableClock Clock { get; } = new();

    public Uri Address { get; private set; } = null!;

    public string Log
    {
        get
        {
            lock (log)
                return log.ToString();
        }
    }

    protected virtual string TrustedProxies => "";

    /// <summary>A connection string; <c>null</c>: an SQLite file of its own.</summary>
    protected virtual string? Database => null;

    /// <summary>From the shipped data package, with scorecards published.</summary>
    protected virtual bool IsFilled => true;

    public string? Invitation { get; private set; }

    public IReadOnlyList<RouteEndpoint> Endpoints => portal.Endpoints;

    /// <summary>A published run of scorecards with a file for every agency.</summary>
    public Run Scorecards { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Dictionary<string, string> environment = new() { ["Evaluation__Urls"] = "http://127.0.0.1:0", ["Evaluation__TrustedProxies"] = TrustedProxies };
        if (Database is not null)
            environment["Evaluation__Database"] = Database;
        var around = new Surroundings(TextWriter.Null, TextWriter.Null, temp.Path, AppContext.BaseDirectory, environment, Clock, IsTerminal: false);
        Settings = SettingsReader.Load(around, []).Rows.Single();
        Store = EvaluationStore.Open(Settings.Database, Clock);
        if (IsFilled)
            Assert.False(FirstLoad.Ensure(Store, Settings, "test", CancellationToken.None).IsRefused);
        portal = await Portal.StartAsync(Store, Settings, Clock, TextWriter.Synchronized(log), CancellationToken.None);
        Address = new Uri(portal.Addresses.Single());
        Invitation = portal.InviteFirstAdministrator(Store, Clock);
        if (IsFilled)
            Scorecards = Publish();
    }

    public Visitor Visit() => new(Address);

    /// <summary>An account of its own with <see cref="Password"/>.</summary>
    public Account Make(string name, AccountRole role, string? agency = null, bool mustChange = false)
    {
        Account? account = null;
        Store.Write("test", "account", name, unit => account = unit.Accounts.Add(name, role, agency, HashedPassword, mustChange));
        return account!;
    }

    public async Task<Visitor> SignInAsync(string name)
    {
        var visitor = Visit();
        using var response = await visitor.FillAsync("/sign-in", null, ("name", name), ("password", Password));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return visitor;
    }

    /// <summary>A visitor with a session that nobody signed in for: where a test needs many.</summary>
    public Visitor Enter(string name)
    {
        var (secret, visitor) = (Secrets.New(), Visit());
        Store.Write("test", "sign-in", name, unit => unit.Accounts.StartSession(Store.Accounts.Find(name)!, Secrets.Hash(secret), Clock.Now.AddHours(1), "", ""));
        visitor.Cookies.Add(Address, new Cookie("evaluation", secret));
        return visitor;
    }

    public async Task<Visitor> NewAsync(string name, AccountRole role, string? agency = null)
    {
        Make(name, role, agency);
        return await SignInAsync(name);
    }

    /// <summary>Hands out the forms of a period and publishes them; no name: to every agency.</summary>
    public async Task<Run> HandOutAsync(string period, params string[] agencies)
    {
        var request = new ProductRequest(2023, new DateOnly(2024, 6, 30)) { Period = Period.Parse(period), Agencies = agencies };
        var made = await new ProductionLine(Store, Settings, Clock, "test").ProduceAsync(new FormsProduct(), request, null, new Progress<string>(), CancellationToken.None);
        Assert.False(made.Run is null, string.Join('\n', made.Problems.Select(p => p.English)));
        return Store.Runs.Find(made.Run.Stamp.RunId)!;
    }

    /// <summary>The form of one agency, as it is downloaded.</summary>
    public byte[] FormOf(Run run, string agency) =>
        Store.Runs.Content(run.Artifacts.Single(a => a.Name.EndsWith($"-{agency}.xlsx", StringComparison.Ordinal)).Sha256)!;

    /// <summary>Takes a filled form as the command line does.</summary>
    public Submission Submit(byte[] form, string agency, DateOnly? reportedOn = null)
    {
        var taken = new FormIntake(Store, Settings, "test").Take("回收.xlsx", form, new FormTaking(reportedOn ?? Settings.Today(Clock)));
        Assert.True(taken.Result == FormResult.Accepted, string.Join('\n', taken.Problems.Select(p => p.English)));
        return Store.Submissions.History(2023, Store.Reference.Agencies().Find(agency)!.Code)[^1];
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        portal.StopAsync().GetAwaiter().GetResult();
        portal.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Store.Dispose();
        temp.Dispose();
        log.Dispose();
        GC.SuppressFinalize(this);
    }

    private Run Publish()
    {
        var agencies = Store.Reference.Agencies();
        var files = agencies.All.Where(a => a.Kind != AgencyKind.Collective).Select(a => ScorecardProduct.FileName(2023, a.Name)).ToList();
        var key = new RunKey(new ScorecardProduct().Name, Period.OfYear(2023), new DateOnly(2024, 6, 30), "d", "s", "t", "0.1.0");
        Store.Write("test", "run", key.Id, unit =>
        {
            unit.StartRun(key);
            var artifacts = files.Select(f => System.Text.Encoding.UTF8.GetBytes(f)).Select((bytes, i) => new RunArtifact(files[i], bytes.Length, unit.SaveArtifact(bytes), "application/octet-stream"));
            unit.FinishRun(key.Id, RunOutcome.Published, [.. artifacts]);
        });
        return Store.Runs.Find(key)!;
    }
}
