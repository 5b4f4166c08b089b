namespace Evaluation.Store.Idempotency;

/// <summary>What a key stands for when a request names it.</summary>
/// <param name="Claim">Only with <see cref="IdempotencyState.Claimed"/>.</param>
/// <param name="Answer">Only with <see cref="IdempotencyState.Answered"/>.</param>
public sealed record IdempotencyStart(IdempotencyState State, IdempotencyClaim? Claim, KeptAnswer? Answer);
