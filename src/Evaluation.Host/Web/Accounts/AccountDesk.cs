using Evaluation.Model.Problems;
using Evaluation.Store;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Web.Accounts;

/// <summary>Makes, disables and resets accounts; the portal and the command line ask here. Every change leaves an audit row without secrets.</summary>
/// <param name="actor">Who asks, for the audit.</param>
internal sealed class AccountDesk(EvaluationStore store, TimeProvider clock, string actor)
{
    public static readonly TimeSpan LinkLasts = TimeSpan.FromHours(24);
    private const string Action = "account";

    /// <returns>The initial password, to be changed at the first sign-in; or why there is no account.</returns>
    public (string? Password, Problem? Refusal) Add(string writtenName, AccountRole role, string? agency)
    {
        var name = AccountNames.Fold(writtenName);
        if (AccountNames.WhyRefused(name) is { } why)
            return (null, why);
        if ((role == AccountRole.Agency) != (agency is not null))
            return (null, AccountProblems.AgencyMismatch.At(name));
        if (agency is not null && store.Reference.Agencies().All.All(a => a.Code != agency))
            return (null, AccountProblems.AgencyUnknown.At(name, agency));
        var password = Secrets.NewPassword();
        var hash = Passwords.Hash(password);
        Account? added = null;
        store.Write(actor, Action, name, unit => added = unit.Accounts.Add(name, role, agency, hash, mustChange: true));
        return added is null ? (null, AccountProblems.NameTaken.At(name, name)) : (password, null);
    }

    /// <returns>Why not; <c>null</c> when it is done.</returns>
    public Problem? SetDisabled(Account account, bool isDisabled)
    {
        var done = true;
        store.Write(actor, Action, account.Name, unit => done = unit.Accounts.SetDisabled(account.Id, isDisabled));
        return done ? null : AccountProblems.LastAdministrator.At(account.Name, account.Name);
    }

    /// <returns>Path of a link with which a new password can be set, once.</returns>
    public string Reset(Account account) => $"/reset/{MakeLink(account.Id, account.Name)}";

    /// <returns>Path of a link with which the first administrator is made; <c>null</c> where there is one.</returns>
    public string? InviteFirst() => HasAdministrator(store) ? null : $"/first-administrator/{MakeLink(null, "first-administrator")}";

    public static bool HasAdministrator(EvaluationStore store) =>
        store.Accounts.All().Any(a => a is { Role: AccountRole.Administrator, IsDisabled: false });

    private string MakeLink(long? accountId, string subject)
    {
        var secret = Secrets.New();
        store.Write(actor, Action, subject, unit => unit.Accounts.MakeLink(accountId, Secrets.Hash(secret), clock.GetUtcNow() + LinkLasts));
        return secret;
    }
}
