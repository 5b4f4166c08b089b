using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>Every agency with a task (methods B).</summary>
internal sealed class AgencyScores(AnnualInputs inputs, Responsibilities responsibilities)
{
    private readonly AgencyTasks agencyTasks = new(responsibilities, inputs.Scheme.Agency);

    /// <returns>Ranked first by rank, then the rest by code.</returns>
    public IReadOnlyList<AgencyAssessment> Of(IReadOnlyList<TaskAssessment> tasks)
    {
        var roles = tasks.Select(t => (Task: t, Roles: responsibilities.RolesIn(t.Task))).ToList();
        var measures = tasks.SelectMany(t => t.Measures).ToList();
        var led = measures.ToLookup(m => responsibilities.LeadOf(m.Task, m.Measure), StringComparer.Ordinal);
        var returned = ReturnedByAgency(measures);
        var unranked = inputs.Agencies.All
            .Where(a => a.Kind != AgencyKind.Collective && roles.Any(r => r.Roles.ContainsKey(a.Name)))
            .Select(a => Assess(a, TasksOf(a, roles), [.. led[a.Name]], [.. returned[a.Name]]))
            .ToList();
        return [.. RankAndGrade(unranked)
            .OrderBy(a => a.Rank.TryGet(out var rank) ? rank : decimal.MaxValue)
            .ThenBy(a => a.Agency.Code, StringComparer.Ordinal)];
    }

    private List<AgencyTask> TasksOf(Agency agency, IEnumerable<(TaskAssessment Task, IReadOnlyDictionary<string, AssignmentRole> Roles)> roles) =>
        [.. roles
            .Where(r => r.Roles.ContainsKey(agency.Name))
            .Select(r => agencyTasks.Of(r.Task, agency.Name, r.Roles[agency.Name], inputs.Scheme.Credit))
            .OrderBy(t => t.Task.Task.Number)];

    private ILookup<string, MeasureAssessment> ReturnedByAgency(IEnumerable<MeasureAssessment> measures) =>
        measures
            .SelectMany(m => m.Deliveries.Where(Reports.IsReturned), (m, d) => (Measure: m, responsibilities.Find(d.Delivery.Agency).Name))
            .ToLookup(r => r.Name, r => r.Measure, StringComparer.Ordinal);

    private AgencyAssessment Assess(
        Agency agency, List<AgencyTask> tasks, List<MeasureAssessment> led, List<MeasureAssessment> returned)
    {
        var taskScore = WeightedMean.Of([.. tasks.Select(t => (t.Weight, t.Score))]);
        var reporting = Discipline.Count(led, inputs);
        var discipline = Discipline.Of(reporting);
        var deductions = Deductions.Of(led, returned, inputs.Scheme.Agency.Deductions.Value);
        return new(
            agency,
            tasks,
            taskScore,
            reporting,
            discipline,
            deductions,
            Combine(taskScore, discipline, deductions),
            WeightedMean.CoveragePercent(tasks, t => t.Score, t => t.Weight, t => t.IsOwnPart || t.Task.HasData),
            Rank: default,
            Grade.Ungraded);
    }

    private Score Combine(Score taskScore, Score discipline, IReadOnlyList<AgencyDeduction> deductions)
    {
        var share = inputs.Scheme.Agency.DisciplineWeight.Value;
        var lost = deductions.Sum(d => d.Points);
        return taskScore.Map(tasks =>
        {
            var together = discipline.TryGet(out var points) ? ((1 - share) * tasks) + (share * points) : tasks;
            return Math.Max(0, together - lost);
        });
    }

    private IEnumerable<AgencyAssessment> RankAndGrade(IReadOnlyList<AgencyAssessment> agencies)
    {
        var ranks = Rankings.Of([.. agencies.Select(a => (a.Score, Refused(a)))]);
        var grades = Grades.Of([.. agencies.Zip(ranks, (a, rank) => (a.Score, rank))], inputs.Scheme.Agency);
        return agencies.Select((a, i) => a with { Rank = ranks[i], Grade = grades[i] });
    }

    private UnscoredReason? Refused(AgencyAssessment agency)
    {
        if (!agency.Score.IsScored)
            return agency.Score.Reason;
        if (agency.Tasks.Count < inputs.Scheme.Agency.MinTasks.Value)
            return UnscoredReason.TooFewTasks;
        return Noise.Removed(agency.CoveragePercent) < inputs.Scheme.Group.MinCoveragePercent.Value ? UnscoredReason.LowCoverage : null;
    }
}
