namespace Evaluation.Store.Accounts;

/// <summary>A sign-in that still holds.</summary>
/// <param name="Address">Of the network, from where it was made.</param>
/// <param name="Agent">What the browser calls itself.</param>
public sealed record AccountSession(long Id, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, string Address, string Agent);
