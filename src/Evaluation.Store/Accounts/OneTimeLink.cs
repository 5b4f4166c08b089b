namespace Evaluation.Store.Accounts;

/// <summary>A link that can still be used.</summary>
/// <param name="Account">Whose password may be set; <c>null</c>: the first administrator is made with it.</param>
public sealed record OneTimeLink(Account? Account);
