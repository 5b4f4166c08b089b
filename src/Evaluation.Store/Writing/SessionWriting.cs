using Evaluation.Store.Accounts;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

/// <summary>Sessions, tokens and one-time links within one unit. Secrets come in as hashes and go into no audit row.</summary>
internal static class SessionWriting
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Clears the failures; forgets sessions that ended long ago.</summary>
    /// <returns>False where the account is disabled or locked by now, or its password is no longer the one that was checked.</returns>
    public static bool Start(WriteUnit unit, Credentials checkedNow, string secretHash, DateTimeOffset expires, string address, string agent)
    {
        if (!AccountWriting.IsAsChecked(unit, checkedNow))
            return false;
        var account = checkedNow.Account;
        unit.Execute("UPDATE account SET failures = 0, failing_since = NULL, locked_until = NULL WHERE id = @Id", account);
        unit.Execute(
            "DELETE FROM account_session WHERE account_id = @Id AND (ended_at < @before OR expires_at < @before)",
            new { account.Id, before = Moments.Of(Moments.Parse(unit.Now) - Kept) });
        unit.Execute(
            """
            INSERT INTO account_session (account_id, secret_hash, created_at, expires_at, address, agent)
            VALUES (@Id, @secretHash, @Now, @expires, @address, @agent)
            """,
            new { account.Id, secretHash, unit.Now, expires = Moments.Of(expires), address, agent });
        unit.Changed("signed in", 1, 0, AccountWriting.HashOf(account.Name, address));
        return true;
    }

    /// <returns>False where the session is none of the account's.</returns>
    public static bool End(WriteUnit unit, long accountId, long sessionId)
    {
        var session = new { unit.Now, sessionId, accountId };
        Ended(unit, unit.Execute("UPDATE account_session SET ended_at = @Now WHERE id = @sessionId AND account_id = @accountId AND ended_at IS NULL", session));
        return unit.Query<long>("SELECT id FROM account_session WHERE id = @sessionId AND account_id = @accountId", session).Count > 0;
    }

    public static void EndAll(WriteUnit unit, long accountId, long? keptSession) => Ended(
        unit,
        unit.Execute(
            "UPDATE account_session SET ended_at = @Now WHERE account_id = @accountId AND ended_at IS NULL AND id <> @kept",
            new { unit.Now, accountId, kept = keptSession ?? 0 }));

    public static void AddToken(WriteUnit unit, long accountId, string name, string secretHash, DateTimeOffset expires)
    {
        unit.Execute(
            "INSERT INTO api_token (account_id, name, secret_hash, created_at, expires_at) VALUES (@accountId, @name, @secretHash, @Now, @expires)",
            new { accountId, name, secretHash, unit.Now, expires = Moments.Of(expires) });
        unit.Changed("token made", 1, 0, AccountWriting.HashOf(AccountWriting.NameOf(unit, accountId), name));
    }

    /// <returns>False where the token is none of the account's.</returns>
    public static bool RevokeToken(WriteUnit unit, long accountId, long tokenId)
    {
        var token = new { unit.Now, tokenId, accountId };
        Revoked(unit, unit.Execute("UPDATE api_token SET revoked_at = @Now WHERE id = @tokenId AND account_id = @accountId AND revoked_at IS NULL", token));
        return unit.Query<long>("SELECT id FROM api_token WHERE id = @tokenId AND account_id = @accountId", token).Count > 0;
    }

    public static void RevokeTokens(WriteUnit unit, long accountId) => Revoked(
        unit,
        unit.Execute("UPDATE api_token SET revoked_at = @Now WHERE account_id = @accountId AND revoked_at IS NULL", new { unit.Now, accountId }));

    /// <summary>Voids earlier links of the account; of several nodes that start at once each has a link for the first administrator, and all are good.</summary>
    public static void MakeLink(WriteUnit unit, long? accountId, string secretHash, DateTimeOffset expires)
    {
        if (accountId is not null)
            VoidLinks(unit, accountId);
        unit.Execute(
            "INSERT INTO one_time_link (account_id, secret_hash, created_at, expires_at) VALUES (@accountId, @secretHash, @Now, @expires)",
            new { accountId, secretHash, unit.Now, expires = Moments.Of(expires) });
        unit.Changed("link made", 1, 0, AccountWriting.HashOf(accountId is { } id ? AccountWriting.NameOf(unit, id) : null));
    }

    /// <summary>With the first administrator's link all others like it are used.</summary>
    /// <returns>What the link was for; <c>null</c> where it can't be used, now or any more.</returns>
    public static OneTimeLink? UseLink(WriteUnit unit, string secretHash)
    {
        var link = AccountQueries.Link(unit, secretHash, unit.Now);
        if (link is null)
            return null;
        unit.Changed("link used", 0, unit.Execute("UPDATE one_time_link SET used_at = @Now WHERE secret_hash = @secretHash", new { unit.Now, secretHash }), "");
        if (link.Account is null)
            VoidLinks(unit, accountId: null);
        return link;
    }

    public static void VoidLinks(WriteUnit unit, long? accountId) => unit.Execute(
        "UPDATE one_time_link SET used_at = @Now WHERE used_at IS NULL AND coalesce(account_id, 0) = @accountId", new { unit.Now, accountId = accountId ?? 0 });

    public static void SaveKey(WriteUnit unit, PortalKey key)
    {
        var added = unit.Execute(
            "INSERT INTO portal_key (name, xml, created_at) VALUES (@Name, @Xml, @Now) ON CONFLICT (name) DO NOTHING", new { key.Name, key.Xml, unit.Now });
        unit.Changed("portal key", added, 0, "");
    }

    private static void Ended(WriteUnit unit, int sessions) => unit.Changed("sessions ended", 0, sessions, "");

    private static void Revoked(WriteUnit unit, int tokens) => unit.Changed("tokens revoked", 0, tokens, "");
}
