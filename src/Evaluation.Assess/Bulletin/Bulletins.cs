namespace Evaluation.Assess.Bulletin;

/// <summary>The bulletin (指标动态监测): what changed between two days.</summary>
public static class Bulletins
{
    /// <summary>Complete for any two days: when nothing was released the lists are empty, and the gaps tell what is overdue.</summary>
    /// <remarks>The order of vintages, targets and lags makes no difference.</remarks>
    /// <exception cref="ArgumentException">
    /// The days are not in order, the evaluations are not of them or not of one plan, a release is given twice, or is of an indicator
    /// or area that is not among the inputs: a caller's mistake.
    /// </exception>
    public static BulletinAssessment Of(BulletinInputs inputs)
    {
        BulletinInputChecks.Require(inputs);
        var known = inputs.Vintages.Where(o => o.ReleasedOn <= inputs.AsOf).ToList();
        var national = known.Where(o => o.Area == inputs.Area).ToList();
        var regional = known.Where(o => o.Area != inputs.Area).ToList();
        var figures = FigureHistories.Of(national, inputs.Indicators, inputs.Areas, inputs.Since);
        var areas = FigureHistories.Of(regional, inputs.Indicators, inputs.Areas, inputs.Since);
        var regionalFigures = areas.SelectMany(f => f.Net()).ToList();
        var regionalChanges = RegionalChanges.Of(regionalFigures, regional, inputs.Areas);
        var schedules = ReleaseSchedules.Of(inputs.Indicators, known, inputs.StatedLags, inputs.AsOf, inputs.Area);
        return new(
            inputs,
            [.. figures.SelectMany(f => f.Net())],
            regionalFigures,
            [.. figures.Concat(areas).SelectMany(f => f.Steps())],
            regionalChanges,
            TargetChanges.Of(inputs, national),
            StatusChanges.Tasks(inputs.Before, inputs.After),
            StatusChanges.Measures(inputs.Before, inputs.After),
            StatusChanges.Verdicts(inputs.Before, inputs.After),
            schedules,
            BulletinGaps.Of(schedules, regionalChanges));
    }
}
