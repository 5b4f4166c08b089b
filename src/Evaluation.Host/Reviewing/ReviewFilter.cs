using Evaluation.Assess.Reviewing;
using Evaluation.Model;

namespace Evaluation.Host.Reviewing;

/// <summary>Which reports are meant; what is not given does not narrow.</summary>
/// <param name="Agency">Full name.</param>
public sealed record ReviewFilter(
    IReadOnlyList<int> Tasks, int? Measure = null, string? Agency = null, Period? Period = null, ReviewState? State = null)
{
    public bool Covers(ReviewItem item)
    {
        var report = item.Report.Delivery;
        return (Tasks.Count == 0 || Tasks.Contains(report.TaskNumber))
            && (Measure is null || Measure == report.MeasureNumber)
            && (Agency is null || Agency == report.Agency)
            && (Period is null || Period == report.Period)
            && (State is null || State == item.State);
    }
}
