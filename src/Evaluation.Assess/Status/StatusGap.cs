using Evaluation.Model;

namespace Evaluation.Assess.Status;

/// <summary>One thing that is missing or was filled in. What it does not concern is <c>null</c> or empty.</summary>
/// <param name="Name">Dimension or area.</param>
/// <param name="Count">Cells or indicators concerned.</param>
/// <param name="Percent">Coverage, where that is the point.</param>
public sealed record StatusGap(
    StatusGapKind Kind, Indicator? Indicator = null, string Name = "", LeftOutReason? Reason = null, int Count = 0, decimal Percent = 0)
{
    /// <summary>Years concerned.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];
}
