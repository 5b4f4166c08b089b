namespace Evaluation.Store.Accounts;

/// <summary>A token that still holds; without its secret.</summary>
/// <param name="Name">Given by who made it.</param>
public sealed record ApiToken(long Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);
