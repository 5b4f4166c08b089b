using Evaluation.Assess.YearOnYear;

namespace Evaluation.Assess.Annual;

/// <summary>The annual evaluation: plan, deliveries and figures in; every score with its intermediates out.</summary>
public static class AnnualEvaluation
{
    /// <summary>Complete on any day: before any report or figure everything is not due or without data, and the gaps say so.</summary>
    /// <remarks>The order of deliveries, observations, targets and task-indicator rows makes no difference.</remarks>
    /// <exception cref="ArgumentException">
    /// Something was released, reported, reviewed or put in force after the as-of day, is given twice, or names an agency, indicator, task or measure
    /// that is not among the inputs: a caller's mistake.
    /// </exception>
    public static AnnualAssessment Assess(AnnualInputs inputs)
    {
        AnnualInputChecks.Require(inputs);
        var responsibilities = new Responsibilities(inputs.Agencies);
        var indicators = IndicatorAssessments.Of(inputs);
        var tasks = AssessTasks(inputs, responsibilities, indicators);
        var overall = GroupScores.Overall(inputs, tasks);
        var chapters = GroupScores.Chapters(inputs, tasks);
        var sections = GroupScores.Sections(inputs, tasks);
        var agencies = new AgencyScores(inputs, responsibilities).Of(tasks);
        var supervision = new SupervisionList(inputs, responsibilities).Of(tasks, indicators);
        var gaps = Gaps.Of(inputs, tasks, indicators, chapters.Concat(sections), agencies);
        AnnualAssessment assessment = new(inputs, overall, chapters, sections, tasks, indicators, agencies, supervision, gaps);
        return assessment with { YearOnYear = YearComparisons.Of(assessment) };
    }

    private static List<TaskAssessment> AssessTasks(
        AnnualInputs inputs, Responsibilities responsibilities, IReadOnlyList<IndicatorAssessment> indicators)
    {
        var measures = new MeasureAssessments(inputs, responsibilities);
        var outcomes = new OutcomeScores(inputs, indicators);
        return [.. inputs.Plan.Tasks.Select(task => TaskScores.Of(
            task,
            [.. task.Measures.Select(measure => measures.Assess(task, measure))],
            outcomes.Of(task),
            inputs.Scheme))];
    }
}
