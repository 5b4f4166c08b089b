using Evaluation.Intake.Checks;
using Evaluation.Intake.Records;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Schemes;

namespace Evaluation.Intake.Packages;

/// <summary>Everything in a data package that can be read without its plans.</summary>
/// <param name="Observations">Of all files, in the order of their names; not yet asked whether they are plausible.</param>
/// <param name="TaskIndicators">By plan year; whether the plan has the tasks is not yet known.</param>
/// <param name="Scheme"><c>null</c> when it was refused.</param>
/// <param name="Plausibility"><c>null</c> when it was refused.</param>
public sealed record PackageContent(
    IReadOnlyList<PlanFile> Plans,
    AgencyDirectory Agencies,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<IncomingObservation> Observations,
    IReadOnlyDictionary<int, IReadOnlyList<TaskIndicator>> TaskIndicators,
    AnnualScheme? Scheme,
    PlausibilityRules? Plausibility,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>Nothing may be stored while this is true.</summary>
    public bool IsRefused => Problems.Any(p => p.Severity == ProblemSeverity.Error);
}
