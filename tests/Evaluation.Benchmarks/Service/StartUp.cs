using System.Net;
using Evaluation.Host.Web.Accounts;
using Evaluation.Store;
using Evaluation.Store.Accounts;

namespace Evaluation.Benchmarks.Service;

/// <summary>From the start of the process to the first whole page, of anybody's and of somebody signed in.</summary>
internal static class StartUp
{
    private const int Runs = 3;
    private const string Account = "reader";

    public static void Run()
    {
        List<(TimeSpan SignIn, TimeSpan Dashboard)> cold = [], there = [];
        for (var i = 0; i < Runs; i++)
        {
            using Scratch scratch = new();
            cold.Add(Once(scratch));
            there.Add(Once(scratch));
        }

        Print("start to the sign-in page, no database yet", cold.Select(c => c.SignIn));
        Print("start to the first signed-in page (the dashboard), no database yet", cold.Select(c => c.Dashboard));
        Print("start to the sign-in page, database there", there.Select(t => t.SignIn));
        Print("start to the first signed-in page (the dashboard), database there", there.Select(t => t.Dashboard));
    }

    private static void Print(string work, IEnumerable<TimeSpan> times) => Results.Print(work, [.. times], 0, "≤ 3 s");

    /// <summary>The session is put into the database, not typed: making an account and a password's check are no part of a start.</summary>
    private static (TimeSpan SignIn, TimeSpan Dashboard) Once(Scratch scratch)
    {
        using var serve = ServeProcess.Start(scratch.Folder);
        using PortalClient client = new(serve.Address);
        client.PageAsync("/sign-in").Wait();
        var signIn = serve.SinceStart;
        client.Cookies.Add(serve.Address, new Cookie("evaluation", Session(scratch)));
        var began = serve.SinceStart;
        var page = client.PageAsync("/dashboard").Result;
        var dashboard = signIn + (serve.SinceStart - began);
        if (!page.Contains($"{Account}（", StringComparison.Ordinal))
            throw new InvalidOperationException("the dashboard is not this account's");
        serve.Stop();
        return (signIn, dashboard);
    }

    private static string Session(Scratch scratch)
    {
        using var store = EvaluationStore.Open("Data Source=" + scratch.At("evaluation.db"));
        if (store.Accounts.Find(Account) is null)
            store.Write("示例", "account", Account, unit => unit.Accounts.Add(Account, AccountRole.Reader, null, Passwords.Hash(LoadOffice.Password), mustChange: false));
        var secret = Secrets.New();
        store.Write("示例", "sign-in", Account, unit => unit.Accounts.StartSession(
            store.Accounts.Find(Account)!, Secrets.Hash(secret), DateTimeOffset.UtcNow.AddHours(1), "127.0.0.1", ""));
        return secret;
    }
}
