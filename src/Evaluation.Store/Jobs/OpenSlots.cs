namespace Evaluation.Store.Jobs;

/// <summary>How many slots are open.</summary>
public sealed record OpenSlots(int Waiting, int Running);
