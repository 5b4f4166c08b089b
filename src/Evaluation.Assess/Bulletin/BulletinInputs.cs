using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Releases;

namespace Evaluation.Assess.Bulletin;

/// <summary>Everything a bulletin is made from.</summary>
/// <param name="Since">The last day that the bulletin before knew: what was released on it is old.</param>
/// <param name="AsOf">The last day that this bulletin knows; later than <paramref name="Since"/>.</param>
/// <param name="Targets">Every version; those in force on the as-of day count.</param>
/// <param name="Vintages">Every release of every indicator, national and regional, any order; what was released after the as-of day is not looked at.</param>
/// <param name="StatedLags">At most one per indicator; the others' calendars are learnt from their own releases.</param>
/// <param name="Before">The evaluation of the plan as of <paramref name="Since"/>.</param>
/// <param name="After">The evaluation of the same plan as of <paramref name="AsOf"/>.</param>
public sealed record BulletinInputs(
    DateOnly Since,
    DateOnly AsOf,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Observation> Vintages,
    IReadOnlyList<StatedLag> StatedLags,
    AnnualAssessment Before,
    AnnualAssessment After)
{
    /// <summary>Code of the area that the plan is for: its figures are its own, others' are regional.</summary>
    public string Area { get; init; } = "CN";

    public string AreaName => AreaList.NameOf(Areas, Area);
}
