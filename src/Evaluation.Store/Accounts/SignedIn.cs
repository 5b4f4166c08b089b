namespace Evaluation.Store.Accounts;

/// <summary>Whom a cookie or token stands for.</summary>
/// <param name="Id">Of the session, or of the token.</param>
public sealed record SignedIn(Account Account, long Id);
