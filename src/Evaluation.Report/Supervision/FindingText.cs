using System.Globalization;
using Evaluation.Assess.Quality;
using Evaluation.Report.Annual;

namespace Evaluation.Report.Supervision;

/// <summary>A quality finding in one sentence, with the numbers behind it.</summary>
internal static class FindingText
{
    public static string Of(QualityFinding f) => f.Kind switch
    {
        QualityFindingKind.NoEvidence => $"报告{Status(f)}，没有文号、链接等佐证。",
        QualityFindingKind.TextLikeLast => $"与本部门{Period(f)}报送文字相似度{Share(f)}（达到{Threshold(f)}即列出）。",
        QualityFindingKind.TextLikeOther => $"与{f.Other!.Agency}第{f.Other.Task.Number}项举措{f.Other.Measure.Number}报送文字相似度{Share(f)}（达到{Threshold(f)}即列出）。",
        QualityFindingKind.PercentFell => $"完成进度{Plain(f.Value)}%，{Period(f)}为{Plain(f.OtherValue)}%。",
        QualityFindingKind.FigureJumped => $"{Plain(f.Value)}{f.Indicator?.Unit}，{(f.LastPeriod is { } last ? ItemCells.Words(last) : "上次")}为{Plain(f.OtherValue)}{f.Indicator?.Unit}，{Change(f)}。",
        QualityFindingKind.LeadAheadOfParticipant => $"牵头部门报{Status(f)}，{f.Other!.Agency}报{OtherStatus(f)}。",
        QualityFindingKind.ParticipantAheadOfLead => $"牵头部门报{Status(f)}，{f.Other!.Agency}报{OtherStatus(f)}。",
        QualityFindingKind.PercentsApart => $"牵头部门报{Plain(f.Value)}%，{f.Other!.Agency}报{Plain(f.OtherValue)}%，相差超过{Plain(f.Threshold)}个百分点。",
        QualityFindingKind.DateInFuture => $"日期{Day(f.Date)}晚于截至日{Day(f.Bound)}。",
        QualityFindingKind.DateAfterReport => $"日期{Day(f.Date)}晚于报送日{Day(f.Bound)}。",
        QualityFindingKind.DateOutsidePeriod => f.Date < f.Bound ? $"日期{Day(f.Date)}早于报告期首日{Day(f.Bound)}。" : $"日期{Day(f.Date)}晚于报告期末日{Day(f.Bound)}。",
        QualityFindingKind.OngoingAsCompleted => "常态类举措没有终点，应报常态化推进。",
        QualityFindingKind.EndingAsOngoing => "成果类、研究类举措有终点，应报推进中或已完成。",
        QualityFindingKind.CompletedReopened => $"{Period(f)}报{OtherStatus(f)}，本期报{Status(f)}。",
    };

    private static string Status(QualityFinding f) => f.Status is { } status ? Words.Of(status) : "";

    private static string OtherStatus(QualityFinding f) => f.OtherStatus is { } status ? Words.Of(status) : "";

    private static string Period(QualityFinding f) => f.Other is { } other ? ItemCells.Words(other.Period) : "";

    private static string Share(QualityFinding f) => Sentence.Number((f.Value ?? 0) * 100, 1) + "%";

    private static string Threshold(QualityFinding f) => Plain(f.Threshold * 100) + "%";

    private static string Plain(decimal? value) => value is { } number ? Sentence.Plain(number) : "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Change(QualityFinding f) => f is { Value: { } value, OtherValue: { } last } && last != 0
        ? $"{(value > last ? "上升" : "下降")}{Sentence.Number(Math.Abs(value - last) / Math.Abs(last) * 100, 1)}%"
        : "自0起变动";
}
