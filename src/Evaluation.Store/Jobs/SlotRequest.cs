using Evaluation.Model;

namespace Evaluation.Store.Jobs;

/// <summary>A slot to be made.</summary>
/// <param name="Slot">The scheduled moment.</param>
/// <param name="Since">For a product that tells what changed.</param>
/// <param name="Period">For a product on a part of the year.</param>
public sealed record SlotRequest(string Schedule, DateTimeOffset Slot, string Product, int Year, DateOnly AsOf, DateOnly? Since, Period? Period);
