using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>A chapter, a section or the whole plan.</summary>
/// <param name="Name">Heading as printed; the plan's title for the whole.</param>
/// <param name="Parent">The chapter of a section; empty otherwise.</param>
/// <param name="Score">0–100: weighted mean of what its tasks count, not reported ones included by the scheme's credit.</param>
/// <param name="ReportedScore">0–100: the same over tasks that have data.</param>
/// <param name="CoveragePercent">Share of the weight that has data, of the tasks that count.</param>
/// <param name="Rank">1 = best among its siblings, ties share the smallest; <c>Unscored(LowCoverage)</c> under the gate.</param>
/// <param name="CompletionOfEnding">Percent of measures that can end (deliverable, study) that are completed.</param>
/// <param name="CompletionOfAll">Percent of all applicable measures that are completed, or ongoing and reported.</param>
/// <param name="PreviousScore">The same group's score a year before; <c>Unscored(NoData)</c> where there is none.</param>
public sealed record GroupAssessment(
    string Name,
    string Parent,
    IReadOnlyList<TaskAssessment> Tasks,
    StatusCounts TaskStatuses,
    StatusCounts MeasureStatuses,
    Score Score,
    Score ReportedScore,
    decimal CoveragePercent,
    Score Rank,
    Score CompletionOfEnding,
    Score CompletionOfAll,
    Score PreviousScore);
