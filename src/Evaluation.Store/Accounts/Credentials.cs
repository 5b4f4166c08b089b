namespace Evaluation.Store.Accounts;

/// <summary>An account with what its password is checked against.</summary>
/// <param name="PasswordHash"><c>null</c> until a password is set.</param>
public sealed record Credentials(Account Account, string? PasswordHash);
