using Evaluation.Model;

namespace Evaluation.Assess.MidTerm;

/// <summary>One thing that is missing from the mid-term evaluation.</summary>
/// <param name="Indicator"><c>null</c> where the gap is not an indicator's.</param>
/// <param name="Year">The plan year, or the year of the latest value; <c>null</c> where it is neither's.</param>
public sealed record MidTermGap(MidTermGapKind Kind, Indicator? Indicator, int? Year);
