using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Tests.Annual;

/// <summary>
/// The methods' section on tasks, chapters and agencies once more, in plain loops, straight from its words and sharing nothing with the product
/// but its input records. <c>null</c> is "no figure".
/// </summary>
internal sealed class NaiveEvaluation(AnnualInputs inputs)
{
    private readonly AnnualScheme scheme = inputs.Scheme;

    public sealed record NaiveTask(decimal? Delivery, decimal? Outcome, decimal? Total, decimal? Counted, bool HasData, decimal Weight);

    public sealed record NaiveAgency(decimal? Tasks, decimal? Discipline, decimal? Score, decimal Coverage, int Count);

    /// <summary>Credit of a report: 1 completed with evidence, 0.8 without, percent · 0.9 in progress, 0 not started, none where not applicable.</summary>
    public decimal? Credit(Measure measure, ReviewedDelivery report)
    {
        var status = StatusOf(report);
        if (status == DeliveryStatus.NotApplicable)
            return null;
        if (status == DeliveryStatus.Completed || (status == DeliveryStatus.Ongoing && measure.Kind == MeasureKind.Ongoing))
            return EvidenceCounts(report) ? scheme.Credit.Completed.Value : scheme.Credit.CompletedWithoutEvidence.Value;
        if (status == DeliveryStatus.NotStarted)
            return scheme.Credit.NotStarted.Value;
        return (report.Delivery.Percent ?? scheme.Credit.InProgressPercent.Value) / 100m * scheme.Credit.InProgressFactor.Value;
    }

    public ReviewedDelivery? Standing(PlanTask task, Measure measure)
    {
        foreach (var name in Answering(task, measure))
        {
            foreach (var report in inputs.Deliveries)
            {
                if (IsFor(report, task, measure) && report.Delivery.Agency == name && report.Review?.Decision != ReviewDecision.Returned)
                    return report;
            }
        }

        return null;
    }

    public NaiveTask Task(PlanTask task)
    {
        var credits = new List<decimal>();
        var (isReported, isDueSomewhere, applies) = (false, false, 0);
        foreach (var measure in task.Measures)
        {
            var report = Standing(task, measure);
            if (report is not null && Credit(measure, report) is not { })
                continue;
            applies++;
            isReported |= report is not null;
            isDueSomewhere |= report is null && ReportIsDue(measure);
            if (report is not null)
                credits.Add(Credit(measure, report)!.Value);
            else if (ReportIsDue(measure))
                credits.Add(scheme.Credit.NotReported.Value);
        }

        var missing = scheme.Credit.NotReported.Value * 100m;
        decimal? delivery = isReported ? credits.Sum() / credits.Count * 100m : null;
        var outcome = Outcome(task);
        var isLeftOut = applies == 0 || (!isReported && !isDueSomewhere);
        decimal? total = outcome is { } o && !isLeftOut ? (0.7m * (delivery ?? missing)) + (0.3m * o) : delivery;
        decimal? counted = isLeftOut ? null : total ?? missing;
        return new(delivery, outcome, total, counted, isReported || outcome is not null, Weight(task));
    }

    /// <summary>100 · clamp(P or attainment, 0, 1), over outcome indicators, and outputs where the scheme says so.</summary>
    public decimal? Outcome(PlanTask task)
    {
        var points = new List<decimal>();
        foreach (var link in inputs.TaskIndicators)
        {
            if (link.TaskNumber == task.Number && (link.Role == IndicatorRole.Outcome || scheme.Task.ScoreOutputs.Value) && Points(link.Indicator) is { } p)
                points.Add(p);
        }

        return points.Count > 0 ? points.Sum() / points.Count : null;
    }

    public (decimal? Score, decimal Coverage) Group(IEnumerable<PlanTask> tasks)
    {
        decimal sum = 0, weight = 0, covered = 0;
        foreach (var task in tasks.Select(Task))
        {
            if (task.Counted is not { } counted)
                continue;
            sum += task.Weight * counted;
            weight += task.Weight;
            covered += task.HasData ? task.Weight : 0;
        }

        return weight > 0 ? (sum / weight, covered / weight * 100m) : (null, 0);
    }

    public NaiveAgency Agency(string name)
    {
        decimal sum = 0, weight = 0, covered = 0;
        int tasks = 0, due = 0, reported = 0, onTime = 0, need = 0, with = 0, missing = 0, overdue = 0, returned = 0;
        foreach (var task in inputs.Plan.Tasks)
        {
            foreach (var measure in task.Measures)
            {
                var report = Standing(task, measure);
                var isReturned = inputs.Deliveries.Any(d => IsFor(d, task, measure) && d.Delivery.Agency == name && d.Review?.Decision == ReviewDecision.Returned);
                returned += isReturned ? 1 : 0;
                if (LeadOf(task, measure) != name)
                    continue;
                due += ReportIsDue(measure) ? 1 : 0;
                reported += ReportIsDue(measure) && report is not null ? 1 : 0;
                onTime += ReportIsDue(measure) && report?.Delivery.ReportedOn <= ReportDay(measure) ? 1 : 0;
                need += report is not null && StatusOf(report) == DeliveryStatus.Completed ? 1 : 0;
                with += report is not null && StatusOf(report) == DeliveryStatus.Completed && EvidenceCounts(report) ? 1 : 0;
                missing += ReportIsDue(measure) && report is null && !isReturned ? 1 : 0;
                overdue += report is not null && IsOverdue(measure, report) ? 1 : 0;
            }

            if (RoleOf(name, task) is not { } role)
                continue;
            tasks++;
            var (score, hasData) = Part(name, task);
            var w = Weight(task) * (role == AssignmentRole.Lead ? 1m : 0.5m);
            sum += w * (score ?? 0);
            weight += score is null ? 0 : w;
            covered += score is not null && hasData ? w : 0;
        }

        decimal? taskScore = weight > 0 ? sum / weight : null;
        decimal? discipline = due == 0 ? null
            : need == 0 ? ((100m * reported / due) + (100m * onTime / due)) / 2m
            : ((100m * reported / due) + (100m * onTime / due) + (100m * with / need)) / 3m;
        var lost = scheme.Agency.Deductions.Value.Sum(d => Math.Min(d.Cap, d.Points * d.Cause switch
        {
            DeductionCause.NotReported => missing,
            DeductionCause.Overdue => overdue,
            DeductionCause.Returned => returned,
        }));
        decimal? total = taskScore is { } t ? Math.Max(0, (discipline is { } x ? (0.9m * t) + (0.1m * x) : t) - lost) : null;
        return new(taskScore, discipline, total, weight > 0 ? covered / weight * 100m : 0, tasks);
    }

    public AssignmentRole? RoleOf(string name, PlanTask task)
    {
        foreach (var assignment in task.Assignments)
        {
            if (assignment.Agency == name)
                return assignment.Role;
        }

        return (name is "甲" or "乙" or "丙") && task.Assignments.Any(a => a.Agency == "全体") ? AssignmentRole.Participant : null;
    }

    private (decimal? Score, bool HasData) Part(string name, PlanTask task)
    {
        var whole = Task(task);
        if (task.Mode != ResponsibilityMode.ByDivision)
            return (whole.Counted, whole.HasData);
        var credits = new List<decimal>();
        var hasOwn = false;
        foreach (var measure in task.Measures.Where(m => Answering(task, m).Contains(name)))
        {
            foreach (var report in inputs.Deliveries.Where(d => IsFor(d, task, measure) && d.Delivery.Agency == name && d.Review?.Decision != ReviewDecision.Returned))
            {
                hasOwn = true;
                if (Credit(measure, report) is { } credit)
                    credits.Add(credit);
            }
        }

        if (!hasOwn)
            return (whole.Counted, whole.HasData);
        return credits.Count > 0 ? (credits.Sum() / credits.Count * 100m, true) : (null, false);
    }

    private decimal? Points(string code)
    {
        var target = inputs.Targets.SingleOrDefault(t => t.Indicator == code);
        var latest = inputs.Observations.Where(o => o.Indicator == code && o.Period.Year <= inputs.Plan.Year).MaxBy(o => o.Period.Year);
        var direction = inputs.Indicators.Single(i => i.Code == code).Direction;
        if (target is null || latest is null || direction == Direction.None)
            return null;
        var (v, to, up) = (latest.Value, target.TargetValue, direction == Direction.Higher);
        var isMet = up ? v >= to : v <= to;
        var byRoad = scheme.Task.OutcomeBy.Value == OutcomeMeasure.Road
            || (scheme.Task.OutcomeBy.Value == OutcomeMeasure.RoadElseAttainment && target.BaselineValue is not null);
        if (byRoad)
        {
            if (target.BaselineValue is not { } from || latest.Period.Year < target.BaselinePeriod!.Value.Year || from == to)
                return null;
            if (up != to > from)
                return isMet ? 100 : null;
            return 100m * Math.Clamp((v - from) / (to - from), 0, 1);
        }

        var (top, bottom) = up ? (v, to) : (to, v);
        var isSensible = up ? to > 0 : to >= 0 && v > 0;
        if (!isSensible)
            return isMet ? 100 : null;
        return 100m * Math.Clamp(top / bottom, 0, 1);
    }

    private decimal Weight(PlanTask task) => scheme.Task.Weights.Value.TryGetValue(task.Number, out var weight) ? weight : 1;

    private DateOnly ReportDay(Measure measure)
    {
        var general = new DateOnly(inputs.Plan.Year + 1, 1, 31);
        return measure.Due is { } due && due < general ? due : general;
    }

    private bool ReportIsDue(Measure measure) => inputs.AsOf > ReportDay(measure);

    private bool IsOverdue(Measure measure, ReviewedDelivery report) =>
        measure.Kind != MeasureKind.Ongoing
        && (StatusOf(report) is DeliveryStatus.NotStarted or DeliveryStatus.InProgress or DeliveryStatus.Ongoing)
        && inputs.AsOf > (measure.Due ?? new DateOnly(inputs.Plan.Year, 12, 31));

    private bool EvidenceCounts(ReviewedDelivery report) =>
        report.Delivery.Evidence.Length > 0 && (report.Review is not null || !scheme.Credit.EvidenceNeedsReview.Value);

    private static DeliveryStatus StatusOf(ReviewedDelivery report) => report.Review?.OverriddenStatus ?? report.Delivery.Status;

    private static bool IsFor(ReviewedDelivery report, PlanTask task, Measure measure) =>
        report.Delivery.TaskNumber == task.Number && report.Delivery.MeasureNumber == measure.Number;

    private static IEnumerable<string> Answering(PlanTask task, Measure measure)
    {
        var names = measure.Agencies.Count > 0 ? measure.Agencies : [.. task.Assignments.Select(a => a.Agency)];
        foreach (var name in names)
        {
            foreach (var one in name == "全体" ? (string[])["甲", "乙", "丙"] : [name])
                yield return one;
        }
    }

    private static string LeadOf(PlanTask task, Measure measure) => measure.Agencies.Count > 0 ? measure.Agencies[0] : task.Assignments[0].Agency;
}
