namespace Evaluation.Assess.Bulletin;

/// <summary>What changed between two days. Lists follow the order of the indicators, then area and period, then the day of release.</summary>
/// <param name="Figures">National figures held against what was known on the first day; one that was new and then revised stands twice.</param>
/// <param name="RegionalFigures">The same of the areas.</param>
/// <param name="Releases">Every release of the time, national and then regional, each once, held against the one before it.</param>
/// <param name="Regional"><paramref name="RegionalFigures"/> by indicator and period.</param>
/// <param name="Targets">Those whose level the figures now reach, or no longer reach.</param>
/// <param name="Tasks">In plan order.</param>
/// <param name="Measures">In plan order.</param>
/// <param name="Schedules">One for every indicator, in their order.</param>
/// <param name="Gaps">What is missing, by kind.</param>
public sealed record BulletinAssessment(
    BulletinInputs Inputs,
    IReadOnlyList<FigureChange> Figures,
    IReadOnlyList<FigureChange> RegionalFigures,
    IReadOnlyList<FigureChange> Releases,
    IReadOnlyList<RegionalChange> Regional,
    IReadOnlyList<TargetChange> Targets,
    IReadOnlyList<TaskChange> Tasks,
    IReadOnlyList<MeasureChange> Measures,
    IReadOnlyList<VerdictChange> Verdicts,
    IReadOnlyList<ReleaseSchedule> Schedules,
    IReadOnlyList<BulletinGap> Gaps)
{
    public DateOnly Since => Inputs.Since;

    public DateOnly AsOf => Inputs.AsOf;

    /// <summary>The longest overdue first.</summary>
    public IEnumerable<ReleaseSchedule> Overdue => Schedules.Where(s => s.Missing.Count > 0).OrderBy(s => s.Missing[0].Expected);
}
