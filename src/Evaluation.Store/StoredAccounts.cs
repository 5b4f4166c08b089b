using Evaluation.Store.Accounts;
using Evaluation.Store.Rows;

namespace Evaluation.Store;

/// <summary>Accounts, and who a cookie, a token or a link stands for.</summary>
public sealed class StoredAccounts
{
    private readonly ReadQueries queries;

    internal StoredAccounts(ReadQueries queries) => this.queries = queries;

    /// <returns>By name.</returns>
    public IReadOnlyList<Account> All() =>
        [.. Rows("ORDER BY a.id", new { }).Select(r => r.ToAccount()).OrderBy(a => a.Name, StringComparer.Ordinal)];

    public Account? Find(long id) => Rows("WHERE a.id = @id", new { id }).SingleOrDefault()?.ToAccount();

    /// <param name="name">In lower case.</param>
    public Credentials? Find(string name) =>
        Rows("WHERE a.name = @name", new { name }).SingleOrDefault() is { } row ? new Credentials(row.ToAccount(), row.PasswordHash) : null;

    /// <returns><c>null</c> where the session is unknown, ended or over, or its account disabled.</returns>
    public SignedIn? BySession(string secretHash, DateTimeOffset now) => By(
        """
        JOIN account_session s ON s.account_id = a.id
        WHERE s.secret_hash = @secretHash AND s.ended_at IS NULL AND s.expires_at > @now AND a.is_disabled = 0
        """,
        secretHash,
        now);

    /// <returns><c>null</c> where the token is unknown, revoked or over, or its account disabled.</returns>
    public SignedIn? ByToken(string secretHash, DateTimeOffset now) => By(
        """
        JOIN api_token s ON s.account_id = a.id
        WHERE s.secret_hash = @secretHash AND s.revoked_at IS NULL AND s.expires_at > @now AND a.is_disabled = 0
        """,
        secretHash,
        now);

    /// <returns>Those that hold, latest first.</returns>
    public IReadOnlyList<AccountSession> Sessions(long accountId, DateTimeOffset now) =>
    [
        .. queries
            .Query<(long Id, string CreatedAt, string ExpiresAt, string Address, string Agent)>(
                """
                SELECT id, created_at, expires_at, address, agent FROM account_session
                WHERE account_id = @accountId AND ended_at IS NULL AND expires_at > @now ORDER BY id DESC
                """,
                new { accountId, now = Moments.Of(now) })
            .Select(s => new AccountSession(s.Id, Moments.Parse(s.CreatedAt), Moments.Parse(s.ExpiresAt), s.Address, s.Agent)),
    ];

    /// <returns>Those that hold, latest first.</returns>
    public IReadOnlyList<ApiToken> Tokens(long accountId, DateTimeOffset now) =>
    [
        .. queries
            .Query<(long Id, string Name, string CreatedAt, string ExpiresAt)>(
                """
                SELECT id, name, created_at, expires_at FROM api_token
                WHERE account_id = @accountId AND revoked_at IS NULL AND expires_at > @now ORDER BY id DESC
                """,
                new { accountId, now = Moments.Of(now) })
            .Select(t => new ApiToken(t.Id, t.Name, Moments.Parse(t.CreatedAt), Moments.Parse(t.ExpiresAt))),
    ];

    /// <returns><c>null</c> where the link is unknown, used or over, or its account disabled.</returns>
    public OneTimeLink? Link(string secretHash, DateTimeOffset now) => AccountQueries.Link(queries, secretHash, Moments.Of(now));

    /// <returns>By name.</returns>
    public IReadOnlyList<PortalKey> Keys() => queries.Query<PortalKey>("SELECT name, xml FROM portal_key ORDER BY name");

    private SignedIn? By(string join, string secretHash, DateTimeOffset now) =>
        queries.Query<AccountRow>($"SELECT {AccountRow.Columns}, s.id AS sign_id FROM account a {join}", new { secretHash, now = Moments.Of(now) })
            .SingleOrDefault() is { } row ? new SignedIn(row.ToAccount(), row.SignId) : null;

    private List<AccountRow> Rows(string where, object arguments) => AccountQueries.Rows(queries, where, arguments);
}
