namespace Evaluation.Store.Accounts;

/// <summary>Somebody who may sign in; without the password's hash.</summary>
/// <param name="Name">Lower case, unique.</param>
/// <param name="Agency">Code of the agency it is bound to; <c>null</c> for every other role.</param>
/// <param name="HasPassword">False until one is set through a one-time link.</param>
/// <param name="MustChange">The password was given by somebody else: nothing but changing it is allowed.</param>
/// <param name="LockedUntil">After failures; may lie in the past.</param>
public sealed record Account(
    long Id,
    string Name,
    AccountRole Role,
    string? Agency,
    bool HasPassword,
    bool MustChange,
    bool IsDisabled,
    DateTimeOffset? LockedUntil,
    DateTimeOffset CreatedAt)
{
    public bool IsLocked(DateTimeOffset now) => LockedUntil > now;
}
