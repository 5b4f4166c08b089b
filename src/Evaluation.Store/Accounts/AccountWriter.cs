using Evaluation.Store.Writing;

namespace Evaluation.Store.Accounts;

/// <summary>What can be done to accounts within one unit. Secrets come in as SHA-256, passwords as the framework's hash.</summary>
public sealed class AccountWriter
{
    private readonly WriteUnit unit;

    internal AccountWriter(WriteUnit unit) => this.unit = unit;

    /// <param name="name">In lower case.</param>
    /// <param name="agency">Code; for an agency account and no other.</param>
    /// <param name="passwordHash"><c>null</c>: to be set through a link.</param>
    /// <returns>The new account; <c>null</c> where the name is taken.</returns>
    /// <exception cref="ArgumentException">An agency account without agency, another with one, or an agency that is not there.</exception>
    public Account? Add(string name, AccountRole role, string? agency, string? passwordHash, bool mustChange) =>
        AccountWriting.Add(unit, name, role, agency, passwordHash, mustChange);

    /// <summary>The account's own change: ends its sessions but for <paramref name="keptSession"/> and voids its links.</summary>
    /// <param name="checkedNow">The account as it was when its present password was checked.</param>
    /// <returns>False where the account is disabled or locked by now, or its password is no longer the one that was checked.</returns>
    public bool ChangePassword(Credentials checkedNow, string passwordHash, long keptSession) =>
        AccountWriting.ChangePassword(unit, checkedNow, passwordHash, keptSession);

    /// <summary>For who does not know the present one: ends the account's sessions, tokens and links, lifts a lock.</summary>
    public void SetPassword(long id, string passwordHash, bool mustChange) => AccountWriting.SetPassword(unit, id, passwordHash, mustChange);

    /// <summary>Disabling ends sessions, tokens and links at once.</summary>
    /// <returns>False where it would leave no administrator who can sign in.</returns>
    public bool SetDisabled(long id, bool isDisabled) => AccountWriting.SetDisabled(unit, id, isDisabled);

    /// <summary>Counts a failed sign-in.</summary>
    /// <returns>True where this one locked the account.</returns>
    public bool RecordFailure(long id, LockRule rule) => AccountWriting.RecordFailure(unit, id, rule);

    /// <param name="checkedNow">The account as it was when the password was checked.</param>
    /// <returns>False where the account is disabled or locked by now, or its password is no longer the one that was checked.</returns>
    public bool StartSession(Credentials checkedNow, string secretHash, DateTimeOffset expires, string address, string agent) =>
        SessionWriting.Start(unit, checkedNow, secretHash, expires, address, agent);

    /// <returns>False, and nothing is done, where the session is another account's or none.</returns>
    public bool EndSession(long accountId, long sessionId) => SessionWriting.End(unit, accountId, sessionId);

    public void EndSessions(long accountId) => SessionWriting.EndAll(unit, accountId, keptSession: null);

    public void AddToken(long accountId, string name, string secretHash, DateTimeOffset expires) =>
        SessionWriting.AddToken(unit, accountId, name, secretHash, expires);

    /// <returns>False, and nothing is done, where the token is another account's or none.</returns>
    public bool RevokeToken(long accountId, long tokenId) => SessionWriting.RevokeToken(unit, accountId, tokenId);

    /// <summary>Voids earlier links of the account.</summary>
    /// <param name="accountId"><c>null</c>: for making the first administrator.</param>
    public void MakeLink(long? accountId, string secretHash, DateTimeOffset expires) => SessionWriting.MakeLink(unit, accountId, secretHash, expires);

    /// <summary>With the first administrator's link all others like it are used.</summary>
    /// <returns>What the link was for; <c>null</c> where it can't be used, now or any more.</returns>
    public OneTimeLink? UseLink(string secretHash) => SessionWriting.UseLink(unit, secretHash);

    public void SaveKey(PortalKey key) => SessionWriting.SaveKey(unit, key);
}
