namespace Evaluation.Store.Accounts;

/// <summary>When failures lock an account.</summary>
/// <param name="Failures">So many within <paramref name="Window"/> lock it for <paramref name="Duration"/>.</param>
public sealed record LockRule(int Failures, TimeSpan Window, TimeSpan Duration);
