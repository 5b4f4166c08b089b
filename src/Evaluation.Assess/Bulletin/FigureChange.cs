using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>What a release, or several together, did to a figure.</summary>
/// <param name="Earlier">The release it is compared with, of the same indicator, area and period; <c>null</c> for a new figure.</param>
/// <param name="Between">Releases after <paramref name="Earlier"/> and before <paramref name="Released"/>, oldest first.</param>
/// <param name="Difference">New value less old; <c>Unscored(NoData)</c> for a new figure, <c>Unscored(NotComputable)</c> where the unit changed.</param>
/// <param name="RelativePercent"><paramref name="Difference"/> over the old value without its sign; <c>Unscored(NotComputable)</c> where that is 0.</param>
/// <param name="YearBefore">The figure one year earlier as of the day; <c>null</c> where there is none.</param>
/// <param name="IsBreak">The release's note marks a break in definition: it does not compare with what was before.</param>
/// <remarks>12.71 revised to 12.60: difference -0.11, -0.8655 %.</remarks>
public sealed record FigureChange(
    Indicator Indicator,
    Area Area,
    FigureChangeKind Kind,
    Observation Released,
    Observation? Earlier,
    IReadOnlyList<Observation> Between,
    Score Difference,
    Score RelativePercent,
    Observation? YearBefore,
    bool IsBreak);
