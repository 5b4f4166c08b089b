using Evaluation.Store;
using Evaluation.Store.Accounts;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Accounts;

/// <summary>Checks a name and a password and begins a session; failures are counted and lock.</summary>
internal sealed class SignInDesk(EvaluationStore store, TimeProvider clock)
{
    public static readonly LockRule Rule = new(5, TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(15));
    public static readonly TimeSpan SessionLasts = TimeSpan.FromHours(12);
    private const int LongestAgent = 200;

    /// <returns>The session's secret; <c>null</c> where the answer is no, for whatever reason: the caller is not told which.</returns>
    public string? SignIn(string writtenName, string password, HttpContext context)
    {
        var name = AccountNames.Fold(writtenName);
        var credentials = store.Accounts.Find(name);
        var now = clock.GetUtcNow();
        var isRight = Passwords.IsOf(credentials, password);
        if (credentials is not { Account: { IsDisabled: false } account } || account.IsLocked(now))
            return null;
        if (!isRight)
        {
            store.Write(name, "sign-in", name, unit => unit.Accounts.RecordFailure(account.Id, Rule));
            return null;
        }

        var (secret, begun) = (Secrets.New(), false);
        var agent = context.Request.Headers.UserAgent.ToString();
        store.Write(name, "sign-in", name, unit => begun = unit.Accounts.StartSession(
            credentials,
            Secrets.Hash(secret),
            now + SessionLasts,
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            agent.Length > LongestAgent ? agent[..LongestAgent] : agent));
        return begun ? secret : null;
    }
}
