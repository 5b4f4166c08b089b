namespace Evaluation.Store;

/// <summary>Whether anything may still be added to a year.</summary>
/// <param name="History">Oldest first; empty for a year that was never closed.</param>
public sealed record YearState(int Year, IReadOnlyList<YearChange> History)
{
    public bool IsClosed => History is [.., { IsClosed: true }];

    /// <summary>The day as of which it is closed; <c>null</c> while it is open.</summary>
    public DateOnly? ClosedAsOf => IsClosed ? History[^1].AsOf : null;
}
