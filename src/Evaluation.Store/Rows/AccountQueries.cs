using Evaluation.Store.Accounts;

namespace Evaluation.Store.Rows;

/// <summary>What is asked of accounts inside a unit as well as outside.</summary>
internal static class AccountQueries
{
    public static List<AccountRow> Rows(IQueries queries, string where, object arguments) =>
        queries.Query<AccountRow>($"SELECT {AccountRow.Columns} FROM account a {where}", arguments);

    public static OneTimeLink? Link(IQueries queries, string secretHash, string now)
    {
        var found = queries.Query<long?>(
            "SELECT account_id FROM one_time_link WHERE secret_hash = @secretHash AND used_at IS NULL AND expires_at > @now",
            new { secretHash, now });
        if (found.Count == 0)
            return null;
        if (found[0] is not { } id)
            return new OneTimeLink(null);
        var account = Rows(queries, "WHERE a.id = @id", new { id }).Single().ToAccount();
        return account.IsDisabled ? null : new OneTimeLink(account);
    }
}
