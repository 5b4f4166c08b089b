using Evaluation.Model;

namespace Evaluation.Assess.Status;

/// <summary>An indicator of the national definition that takes no part; its siblings share its weight.</summary>
/// <param name="ReleasedYears">Years from the base on for which a value was released.</param>
public sealed record LeftOutIndicator(Indicator Indicator, string Dimension, LeftOutReason Reason, int ReleasedYears);
