using Evaluation.Model;
using Evaluation.Store.Accounts;
using Evaluation.Store.Rows;

namespace Evaluation.Store.Writing;

/// <summary>Accounts and passwords within one unit; the audit gets hashes of what is no secret.</summary>
internal static class AccountWriting
{
    /// <returns>The new account; <c>null</c> where the name is taken.</returns>
    /// <exception cref="ArgumentException">An agency account without agency, another with one, or an agency that is not there.</exception>
    public static Account? Add(WriteUnit unit, string name, AccountRole role, string? agency, string? passwordHash, bool mustChange)
    {
        if ((role == AccountRole.Agency) != (agency is not null))
            throw new ArgumentException("An agency account has an agency, no other has.", nameof(agency));
        if (agency is not null && unit.Query<string>("SELECT code FROM agency WHERE code = @agency", new { agency }).Count == 0)
            throw new ArgumentException($"There is no agency '{agency}'.", nameof(agency));
        var added = unit.Execute(
            """
            INSERT INTO account (name, role, agency, password_hash, must_change, is_disabled, failures, created_at)
            VALUES (@name, @word, @agency, @passwordHash, @must, 0, 0, @Now) ON CONFLICT (name) DO NOTHING
            """,
            new { name, word = Words<AccountRole>.Of(role), agency, passwordHash, must = mustChange ? 1 : 0, unit.Now });
        if (added == 0)
            return null;
        unit.Changed("account added", 1, 0, HashOf(name, role.ToString(), agency));
        return AccountQueries.Rows(unit, "WHERE a.name = @name", new { name }).Single().ToAccount();
    }

    /// <summary>The account's own change: ends its other sessions and its links. Its tokens stay, they are seen and revoked one by one.</summary>
    /// <returns>False where the account is disabled or locked by now, or its password is no longer the one that was checked.</returns>
    public static bool ChangePassword(WriteUnit unit, Credentials checkedNow, string passwordHash, long keptSession)
    {
        if (!IsAsChecked(unit, checkedNow))
            return false;
        Replace(unit, checkedNow.Account.Id, passwordHash, mustChange: false);
        SessionWriting.EndAll(unit, checkedNow.Account.Id, keptSession);
        return true;
    }

    /// <summary>Who sets it did not know the old one: ends whatever was begun under that, and lifts a lock.</summary>
    public static void SetPassword(WriteUnit unit, long id, string passwordHash, bool mustChange)
    {
        Replace(unit, id, passwordHash, mustChange);
        SessionWriting.EndAll(unit, id, keptSession: null);
        SessionWriting.RevokeTokens(unit, id);
    }

    /// <summary>Between the check of a password and the unit that rests on it others may have failed, or the office have acted.</summary>
    public static bool IsAsChecked(WriteUnit unit, Credentials checkedNow)
    {
        var row = AccountQueries.Rows(unit, "WHERE a.id = @Id", new { checkedNow.Account.Id }).Single();
        var account = row.ToAccount();
        return !account.IsDisabled && !account.IsLocked(Moments.Parse(unit.Now)) && row.PasswordHash == checkedNow.PasswordHash;
    }

    /// <summary>Disabling ends sessions, tokens and links at once.</summary>
    /// <returns>False where it would leave no administrator who can sign in.</returns>
    public static bool SetDisabled(WriteUnit unit, long id, bool isDisabled)
    {
        var others = unit.Query<long>("SELECT id FROM account WHERE role = 'administrator' AND is_disabled = 0 AND id <> @id", new { id });
        var account = AccountQueries.Rows(unit, "WHERE a.id = @id", new { id }).Single().ToAccount();
        if (isDisabled && account.Role == AccountRole.Administrator && others.Count == 0)
            return false;
        var changed = unit.Execute(
            "UPDATE account SET is_disabled = @flag WHERE id = @id AND is_disabled <> @flag", new { id, flag = isDisabled ? 1 : 0 });
        unit.Changed(isDisabled ? "account disabled" : "account enabled", 0, changed, HashOf(account.Name));
        if (isDisabled)
        {
            SessionWriting.EndAll(unit, id, keptSession: null);
            SessionWriting.RevokeTokens(unit, id);
            SessionWriting.VoidLinks(unit, id);
        }

        return true;
    }

    /// <summary>Counts a failed sign-in; failures longer ago than the window are forgotten.</summary>
    /// <returns>True where this one locked the account.</returns>
    public static bool RecordFailure(WriteUnit unit, long id, LockRule rule)
    {
        var row = AccountQueries.Rows(unit, "WHERE a.id = @id", new { id }).Single();
        var now = Moments.Parse(unit.Now);
        var continues = row.FailingSince is { } since && Moments.Parse(since) + rule.Window > now;
        var failures = continues ? row.Failures + 1 : 1;
        var locks = failures >= rule.Failures;
        unit.Execute(
            "UPDATE account SET failures = @failures, failing_since = @since, locked_until = @until WHERE id = @id",
            new
            {
                id,
                failures = locks ? 0 : failures,
                since = locks ? null : continues ? row.FailingSince : unit.Now,
                until = locks ? Moments.Of(now + rule.Duration) : row.LockedUntil,
            });
        unit.Changed(locks ? "account locked" : "sign-in failed", 0, 1, HashOf(row.Name));
        return locks;
    }

    public static string HashOf(params string?[] words) => Sha256.Of(Canonical.Json(words));

    public static string NameOf(WriteUnit unit, long id) => AccountQueries.Rows(unit, "WHERE a.id = @id", new { id }).Single().Name;

    private static void Replace(WriteUnit unit, long id, string passwordHash, bool mustChange)
    {
        unit.Execute(
            "UPDATE account SET password_hash = @passwordHash, must_change = @must, failures = 0, failing_since = NULL, locked_until = NULL WHERE id = @id",
            new { id, passwordHash, must = mustChange ? 1 : 0 });
        unit.Changed("password set", 0, 1, HashOf(NameOf(unit, id)));
        SessionWriting.VoidLinks(unit, id);
    }
}
