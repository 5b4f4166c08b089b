namespace Evaluation.Store.Idempotency;

/// <summary>The right to carry out one request; held by one process at a time.</summary>
/// <param name="Fence">Raised by every claim of the key; who has a lower one has lost it.</param>
/// <param name="WasDone">An earlier holder changed what was to be changed and ended before it answered: nothing may be changed again.</param>
public sealed record IdempotencyClaim(long AccountId, string Key, long Fence, bool WasDone);
