using System.Globalization;

namespace Evaluation.Model.Reporting;

/// <summary>A measure on which an agency is asked to report.</summary>
/// <param name="Role">Of the agency in the task.</param>
/// <param name="Previous">What it reported last, with the office's word on it; <c>null</c> where nothing.</param>
public sealed record FormMeasure(PlanTask Task, Measure Measure, AssignmentRole Role, ReviewedDelivery? Previous)
{
    public string Key => KeyOf(Task.Number, Measure.Number);

    /// <returns>Such as <c>12-1</c>.</returns>
    public static string KeyOf(int task, int measure) => string.Create(CultureInfo.InvariantCulture, $"{task}-{measure}");
}
