using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>One thing that is missing from a bulletin.</summary>
/// <param name="Schedule">The indicator's calendar; <c>null</c> for areas.</param>
/// <param name="Regional">Set for areas only.</param>
public sealed record BulletinGap(BulletinGapKind Kind, Indicator Indicator, ReleaseSchedule? Schedule, RegionalChange? Regional);
