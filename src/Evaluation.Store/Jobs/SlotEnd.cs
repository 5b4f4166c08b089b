namespace Evaluation.Store.Jobs;

/// <summary>How a worker leaves a slot.</summary>
/// <param name="State"><see cref="SlotState.Queued"/>: to be tried again.</param>
/// <param name="RunId">Of what was produced.</param>
/// <param name="NotBefore">When to try again; <c>null</c>: at once.</param>
/// <param name="IsFailure">The try counts as failed.</param>
public sealed record SlotEnd(SlotState State, string? RunId, string Message, DateTimeOffset? NotBefore = null, bool IsFailure = false);
