using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Annual;

/// <summary>The tasks of one agency and what each counts for it.</summary>
internal sealed class AgencyTasks(Responsibilities responsibilities, AgencyRules rules)
{
    public AgencyTask Of(TaskAssessment task, string agency, AssignmentRole role, CreditRules credit)
    {
        var own = task.Task.Mode == ResponsibilityMode.ByDivision ? OwnReports(task, agency) : [];
        return new(
            task,
            role,
            task.Weight * RoleWeight(role),
            IsOwnPart: own.Count > 0,
            own.Count > 0 ? OwnPart(own, credit) : task.Counted);
    }

    /// <summary>What the agency itself reported on measures it answers for, returned reports left out.</summary>
    public IReadOnlyList<(MeasureAssessment Measure, ReviewedDelivery Report)> OwnReports(TaskAssessment task, string agency) =>
        [.. from measure in task.Measures
            where responsibilities.InOrder(task.Task, measure.Measure).Contains(agency)
            from report in measure.Deliveries
            where responsibilities.Find(report.Delivery.Agency).Name == agency && !Reports.IsReturned(report)
            select (measure, report)];

    /// <summary>
    /// Mean credit of the measures the agency reported on, times 100. What it did not report on is not charged here: the plan does not say
    /// whose part a measure is; missing reports are charged to the lead by reporting discipline and deductions.
    /// </summary>
    private static Score OwnPart(IReadOnlyList<(MeasureAssessment Measure, ReviewedDelivery Report)> own, CreditRules credit)
    {
        var credits = own
            .Select(o => MeasureCredits.Of(o.Measure.Measure.Kind, o.Report, credit))
            .Where(c => c.IsScored)
            .ToList();
        return credits.Count > 0 ? Score.Of(credits.Average(c => c.Value) * 100) : Score.Unscored(UnscoredReason.NotApplicable);
    }

    private decimal RoleWeight(AssignmentRole role) => role switch
    {
        AssignmentRole.Lead => rules.LeadWeight.Value,
        AssignmentRole.Participant or AssignmentRole.Implementer => rules.ParticipantWeight.Value,
    };
}
