using Evaluation.Model;
using Evaluation.Model.Releases;

namespace Evaluation.Report.Release;

/// <summary>Everything a public release is made from; what is not public, or was not known on the day, stays out of it.</summary>
/// <param name="AsOf">The last day that the release knows.</param>
/// <param name="Plan">As published.</param>
/// <param name="Indicators">All; those that the rules mark public are released.</param>
/// <param name="Targets">Every version.</param>
/// <param name="Vintages">Every release of every indicator, any order.</param>
public sealed record ReleaseInputs(
    DateOnly AsOf,
    Plan Plan,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Observation> Vintages,
    ReleaseRules Rules);
