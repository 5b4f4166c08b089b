using Evaluation.Assess.Bulletin;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Bulletin;

/// <summary>缺口: everything that is missing, with whose it is.</summary>
internal static class BulletinGapRows
{
    public static ReportTable Table(BulletinAssessment assessment) =>
        new TableOf<(BulletinGap Gap, int Number)>(
            "gaps",
            g => g.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ("number", g => Cell.Of(g.Number)),
            ("kind", g => Cell.Of(BulletinWords.Of(g.Gap.Kind))),
            ("subject", g => Subject(g.Gap)),
            ("owner", g => Cell.Of(g.Gap.Indicator.Agency)),
            ("text", g => Cell.Of(Text(g.Gap, assessment))))
        .From(assessment.Gaps.Select((gap, index) => (gap, index + 1)), "没有缺口");

    private static Cell Subject(BulletinGap gap) => gap.Regional is { } regional
        ? Cell.Of($"{gap.Indicator.Name} {regional.Period}").LinkedTo("regional", $"{gap.Indicator.Code}/{regional.Period}")
        : Cell.Of(gap.Indicator.Name).LinkedTo(gap.Kind == BulletinGapKind.Overdue ? "overdue" : "schedules", gap.Indicator.Code);

    private static string Text(BulletinGap gap, BulletinAssessment a) => gap.Kind switch
    {
        BulletinGapKind.Overdue => Overdue(gap.Schedule!, a.AsOf),
        BulletinGapKind.WithoutData => $"截至{Sentence.Day(a.AsOf)}没有已发布的数值。",
        BulletinGapKind.NoCalendar =>
            $"能看出发布时间的首次发布只有{gap.Schedule!.Learnt}次，不足{ReleaseSchedules.MinReleases}次，无法判断{gap.Schedule.Latest}之后的数据是否逾期。",
        BulletinGapKind.AreasMissing => $"已有{gap.Regional!.Known}个地区，缺{string.Join("、", gap.Regional.Missing.Select(m => m.Name))}。",
    };

    private static string Overdue(ReleaseSchedule schedule, DateOnly asOf)
    {
        var first = schedule.Missing[0];
        return $"{ChangeText.Period(first.Period)}数据应在{Sentence.Day(first.Expected)}前后发布，已过{schedule.DaysLate(asOf)}天"
            + (schedule.Missing.Count > 1 ? $"；共缺{schedule.Missing.Count}期。" : "。");
    }
}
