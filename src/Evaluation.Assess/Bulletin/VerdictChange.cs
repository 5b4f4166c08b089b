using Evaluation.Assess.Annual;

namespace Evaluation.Assess.Bulletin;

/// <summary>An indicator whose verdict changed, or the reason why there is none.</summary>
/// <param name="Before"><c>null</c> where it was not assessed then.</param>
/// <param name="After"><c>null</c> where it is not assessed any more.</param>
public sealed record VerdictChange(IndicatorAssessment? Before, IndicatorAssessment? After)
{
    /// <summary>Never <c>null</c>: one of the two is there.</summary>
    public IndicatorAssessment Either => After ?? Before!;
}
