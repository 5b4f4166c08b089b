namespace Evaluation.Model.Schemes;

/// <summary>When a report is due, all in working days.</summary>
/// <param name="ReportWorkingDays">From the period's last day until the report is due.</param>
/// <param name="ReminderWorkingDays">Before the due day: from then on a missing report is shown in blue.</param>
/// <param name="ResubmitWorkingDays">From the day a report was returned until its replacement is due; never before the first due day.</param>
public sealed record ReportDueRules(
    Rule<int> ReportWorkingDays,
    Rule<int> ReminderWorkingDays,
    Rule<int> ResubmitWorkingDays)
{
    /// <summary>Last day on which a report on the period is in time.</summary>
    public DateOnly DayOf(Period period, WorkCalendar calendar) => calendar.Add(period.LastDay, ReportWorkingDays.Value);
}
