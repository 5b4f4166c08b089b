using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>Which of an indicator's targets it is held against.</summary>
internal static class TargetChoice
{
    /// <returns>
    /// The main document's before any other's; then the nearest target period that does not end before the plan's year, then the nearest past one;
    /// then the version in force last. <c>null</c> where there is none.
    /// </returns>
    public static Target? Of(IEnumerable<Target> targets, string mainDocument, int planYear) =>
        targets
            .OrderBy(t => t.Document == mainDocument ? 0 : 1)
            .ThenBy(t => t.TargetPeriod.Year >= planYear ? 0 : 1)
            .ThenBy(t => Math.Abs(t.TargetPeriod.Year - planYear))
            .ThenByDescending(t => t.InForceFrom ?? DateOnly.MinValue)
            .ThenBy(t => t.TargetPeriod)
            .ThenBy(t => t.Document, StringComparer.Ordinal)
            .FirstOrDefault();
}
