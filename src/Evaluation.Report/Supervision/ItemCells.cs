using System.Globalization;
using Evaluation.Assess.Supervision;
using Evaluation.Model;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Supervision;

/// <summary>The cells of an item that its tables share.</summary>
internal static class ItemCells
{
    public static Cell Light(LedgerItem item) => item.Light is { } light ? Cell.Of(Report.Words.Of(light)) : Cell.Blank;

    public static Cell Agency(LedgerItem item) => Cell.Of(item.Agency);

    public static Cell Task(LedgerItem item) => item.Task is { } task ? Cell.Of(task.Number) : Cell.Blank;

    public static Cell Measure(LedgerItem item) => item.Measure is { } measure ? Cell.Of(measure.Number) : Cell.Of("指标");

    public static Cell Subject(LedgerItem item) => Cell.Of(item.Measure?.Text ?? item.Indicator?.Name ?? "");

    public static Cell Period(LedgerItem item) => Cell.Of(Words(item.Period));

    /// <summary>Such as <c>01-08蓝 → 01-22黄</c>; the year stands before the first and where it changes.</summary>
    public static string History(LedgerItem item)
    {
        var steps = new List<string>();
        var year = 0;
        foreach (var escalation in item.Escalations)
        {
            var format = escalation.On.Year == year ? "MM-dd" : "yyyy-MM-dd";
            steps.Add(escalation.On.ToString(format, CultureInfo.InvariantCulture) + Report.Words.Of(escalation.Light));
            year = escalation.On.Year;
        }

        return string.Join(" → ", steps);
    }

    /// <summary>What the office should know beside the cause.</summary>
    public static string Note(LedgerItem item) => item.Cause switch
    {
        LedgerCause.DueSoon => $"{Sentence.Day(item.Due)}到期",
        LedgerCause.Late => "期限已过，没有报送",
        LedgerCause.Empty => "报送表已收到，本行未填",
        LedgerCause.Returned => $"退回理由：{item.Review?.Reason}",
        LedgerCause.PendingReview => $"{(item.CameOn is { } day ? Sentence.Day(day) : "")}已报送，待审核后销号",
        LedgerCause.Contradicted or LedgerCause.NoEvidence => item.Finding is { } finding ? FindingText.Of(finding) : "",
        LedgerCause.IndicatorOverdue => $"应于{Sentence.Day(item.Due)}前有{Words(item.Period)}数值",
    };

    public static string Words(Period period) => period.Kind switch
    {
        PeriodKind.Year => $"{period.Year}年",
        PeriodKind.Semester => period.Number == 1 ? $"{period.Year}年上半年" : $"{period.Year}年下半年",
        PeriodKind.Quarter => $"{period.Year}年第{"一二三四"[period.Number - 1]}季度",
        PeriodKind.Month => $"{period.Year}年{period.Number}月",
    };
}
