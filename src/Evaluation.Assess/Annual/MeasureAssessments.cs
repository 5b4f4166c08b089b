using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>Finds the report that stands for a measure and assesses it.</summary>
internal sealed class MeasureAssessments
{
    private readonly AnnualInputs inputs;
    private readonly Responsibilities responsibilities;
    private readonly ILookup<(int Task, int Measure), ReviewedDelivery> reports;

    public MeasureAssessments(AnnualInputs inputs, Responsibilities responsibilities)
    {
        this.inputs = inputs;
        this.responsibilities = responsibilities;
        reports = inputs.Deliveries.ToLookup(d => (d.Delivery.TaskNumber, d.Delivery.MeasureNumber));
    }

    public MeasureAssessment Assess(PlanTask task, Measure measure)
    {
        var answering = responsibilities.InOrder(task, measure);
        var deliveries = InOrder(reports[(task.Number, measure.Number)], answering);
        var standing = deliveries.FirstOrDefault(d => answering.Contains(NameOf(d)) && !Reports.IsReturned(d));
        var isReportDue = inputs.AsOf > DueDays.OfReport(inputs.Plan, measure, inputs.Scheme.Task);
        var due = DueDays.OfMeasure(inputs.Plan, measure);
        var rules = inputs.Scheme.Credit;
        return new(
            task,
            measure,
            deliveries,
            standing,
            MeasureCredits.Status(measure.Kind, standing, isReportDue, inputs.AsOf > due),
            standing is null ? MeasureCredits.OfMissing(isReportDue, rules) : MeasureCredits.Of(measure.Kind, standing, rules),
            standing is not null && Reports.EvidenceCounts(standing, rules),
            due);
    }

    /// <summary>Those who answer for the measure in their order, then anyone else's by name (shown, never standing).</summary>
    private List<ReviewedDelivery> InOrder(IEnumerable<ReviewedDelivery> deliveries, IReadOnlyList<string> answering)
    {
        var places = answering.Index().ToDictionary(a => a.Item, a => a.Index, StringComparer.Ordinal);
        return [.. deliveries
            .OrderBy(d => places.GetValueOrDefault(NameOf(d), int.MaxValue))
            .ThenBy(NameOf, StringComparer.Ordinal)];
    }

    private string NameOf(ReviewedDelivery delivery) => responsibilities.Find(delivery.Delivery.Agency).Name;
}
