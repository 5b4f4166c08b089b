using Evaluation.Model;

namespace Evaluation.Store;

/// <summary>Two values for one key: indicator, area, period and day of release.</summary>
/// <param name="Offered">The row that was to be appended.</param>
/// <param name="KnownValue">What stands in the store, or earlier in the same list.</param>
public sealed record ObservationConflict(Observation Offered, decimal KnownValue, string KnownUnit);
