using Evaluation.Assess.Bulletin;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Bulletin;

/// <summary>逾期未发布 and 近期发布日程: each indicator held against its own release calendar.</summary>
internal static class ScheduleRows
{
    public const string Unknown = "无法判断";

    public static ReportTable Overdue(BulletinAssessment assessment) =>
        new TableOf<ReleaseSchedule>(
            "overdue",
            s => s.Indicator.Code,
            ("name", s => Cell.Of(s.Indicator.Name)),
            ("dimension", s => Cell.Of(s.Indicator.Dimension)),
            ("agency", s => Cell.Of(s.Indicator.Agency)),
            ("latest", s => Cell.Of(s.Latest!.Value.ToString())),
            ("released", s => Cells.Of(s.LatestReleased)),
            ("missing", s => Cell.Of(s.Missing[0].Period.ToString())),
            ("count", s => Cell.Of(s.Missing.Count)),
            ("expected", s => Cell.Of(s.Missing[0].Expected)),
            ("days", s => Cell.Of(s.DaysLate(assessment.AsOf))),
            ("than", s => Cell.Of(s.IsLaterThanEver(assessment.AsOf) ? "是" : "否")),
            ("basis", s => Cell.Of(Basis(s))))
        .From(assessment.Overdue, "没有逾期未发布的指标");

    public static ReportTable Upcoming(BulletinAssessment assessment) =>
        new TableOf<(ReleaseSchedule Schedule, ExpectedRelease Release)>(
            "upcoming",
            u => $"{u.Schedule.Indicator.Code}/{u.Release.Period}",
            ("expected", u => Cell.Of(u.Release.Expected)),
            ("name", u => Cell.Of(u.Schedule.Indicator.Name)),
            ("period", u => Cell.Of(u.Release.Period.ToString())),
            ("agency", u => Cell.Of(u.Schedule.Indicator.Agency)),
            ("latest", u => Cell.Of(u.Schedule.Latest!.Value.ToString())),
            ("basis", u => Cell.Of(Basis(u.Schedule))))
        .From(Coming(assessment), $"今后{ReleaseSchedules.DaysAhead}天没有应发布的指标");

    public static ReportTable All(BulletinAssessment assessment) =>
        new TableOf<ReleaseSchedule>(
            "schedules",
            s => s.Indicator.Code,
            ("name", s => Cell.Of(s.Indicator.Name)),
            ("agency", s => Cell.Of(s.Indicator.Agency)),
            ("frequency", s => Cell.Of(Frequency(s.Indicator.Frequency))),
            ("latest", s => Cell.Of(s.Latest?.ToString() ?? "无数据")),
            ("released", s => Cells.Of(s.LatestReleased)),
            ("learnt", s => Cell.Of(s.Learnt)),
            ("lag", s => s.Rule is { } rule ? Cell.Of(rule.LagDays) : Cell.Of(Unknown)),
            ("longest", s => s.Rule is { } rule ? Cell.Of(rule.LongestDays) : Cell.Of(Unknown)),
            ("basis", s => Cell.Of(Basis(s))))
        .From(assessment.Schedules, "没有指标");

    /// <summary>By day, then in the indicators' order.</summary>
    public static IEnumerable<(ReleaseSchedule Schedule, ExpectedRelease Release)> Coming(BulletinAssessment assessment) =>
        assessment.Schedules.SelectMany(s => s.Coming.Select(c => (s, c))).OrderBy(c => c.c.Expected);

    private static string Basis(ReleaseSchedule schedule) => schedule.Rule switch
    {
        null => $"可用的首次发布只有{schedule.Learnt}次，不足{ReleaseSchedules.MinReleases}次",
        { Source: { } source } => source,
        { } rule => $"过去{schedule.Learnt}次首次发布：中位数为{Lag(rule.LagDays)}，最迟{Lag(rule.LongestDays)}",
    };

    private static string Lag(int days) => days < 0 ? $"期末前{-days}天" : $"期末后{days}天";

    private static string Frequency(string code) => code switch
    {
        "S" => "半年",
        "Q" => "季",
        "M" => "月",
        _ => "年",
    };
}
