using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>Reporting discipline over the measures an agency leads.</summary>
internal static class Discipline
{
    public static ReportingDiscipline Count(IReadOnlyList<MeasureAssessment> led, AnnualInputs inputs)
    {
        var due = led.Where(m => IsDue(m, inputs)).ToList();
        var completed = led.Where(IsReportedCompleted).ToList();
        return new(
            due.Count,
            due.Count(m => m.Standing is not null),
            due.Count(m => m.Standing is { } report && report.Delivery.ReportedOn <= ReportDue(m, inputs)),
            completed.Count,
            completed.Count(m => m.EvidenceCounts));
    }

    /// <returns>0–100: mean of complete, on time and with evidence, the last left out when nothing needs any; <c>NotDue</c> when no report is due.</returns>
    public static Score Of(ReportingDiscipline reporting)
    {
        if (reporting.Due == 0)
            return Score.Unscored(UnscoredReason.NotDue);
        List<decimal> shares = [(decimal)reporting.Reported / reporting.Due, (decimal)reporting.OnTime / reporting.Due];
        if (reporting.NeedEvidence > 0)
            shares.Add((decimal)reporting.WithEvidence / reporting.NeedEvidence);
        return Score.Of(shares.Average() * 100);
    }

    /// <summary>The standing report says completed, of something that ends or not.</summary>
    public static bool IsReportedCompleted(MeasureAssessment measure) =>
        measure.Standing is { } report && Reports.StatusOf(report) == DeliveryStatus.Completed;

    public static bool IsDue(MeasureAssessment measure, AnnualInputs inputs) => inputs.AsOf > ReportDue(measure, inputs);

    private static DateOnly ReportDue(MeasureAssessment measure, AnnualInputs inputs) =>
        DueDays.OfReport(inputs.Plan, measure.Measure, inputs.Scheme.Task);
}
