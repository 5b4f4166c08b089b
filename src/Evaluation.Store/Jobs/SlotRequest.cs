using Evaluation.Model;

namespace Evaluation.Store.Jobs;

/// <summary>A slot to be made.</summary>
/// <param name="Schedule"><c>null</c>: asked for by hand, as often as somebody asks.</param>
/// <param name="Slot">The scheduled moment; of one by hand that of asking.</param>
/// <param name="Since">For a product that tells what changed.</param>
/// <param name="Period">For a product on a part of the year.</param>
public sealed record SlotRequest(string? Schedule, DateTimeOffset Slot, string Product, int Year, DateOnly AsOf, DateOnly? Since, Period? Period)
{
    /// <summary>For a product that asks for something: the last day on which it is in time.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>For a product made agency by agency: names; empty: all.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    public bool IsByHand => Schedule is null;

    /// <summary>Whatever the moment.</summary>
    public bool IsSameAs(SlotRequest other) =>
        this with { Slot = other.Slot, Agencies = other.Agencies } == other && Agencies.SequenceEqual(other.Agencies, StringComparer.Ordinal);
}
