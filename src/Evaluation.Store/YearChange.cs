namespace Evaluation.Store;

/// <summary>A closing or reopening of a year.</summary>
/// <param name="AsOf">The day as of which it was closed; <c>null</c> with a reopening.</param>
/// <param name="Actor">Who did it.</param>
public sealed record YearChange(bool IsClosed, DateOnly? AsOf, string Reason, string Actor, DateTimeOffset At);
