using Evaluation.Store.Accounts;

namespace Evaluation.Store.Rows;

internal sealed class AccountRow
{
    public const string Columns =
        "a.id, a.name, a.role, a.agency, a.password_hash, a.must_change, a.is_disabled, a.failures, a.failing_since, a.locked_until, a.created_at";

    public long Id { get; init; }

    public string Name { get; init; } = "";

    public string Role { get; init; } = "";

    public string? Agency { get; init; }

    public string? PasswordHash { get; init; }

    public long MustChange { get; init; }

    public long IsDisabled { get; init; }

    public long Failures { get; init; }

    public string? FailingSince { get; init; }

    public string? LockedUntil { get; init; }

    public string CreatedAt { get; init; } = "";

    /// <summary>Of a session or token joined to it.</summary>
    public long SignId { get; init; }

    public Account ToAccount() => new(
        Id,
        Name,
        Words<AccountRole>.Parse(Role, "account", Name),
        Agency,
        PasswordHash is not null,
        MustChange != 0,
        IsDisabled != 0,
        LockedUntil is null ? null : Moments.Parse(LockedUntil),
        Moments.Parse(CreatedAt));
}
