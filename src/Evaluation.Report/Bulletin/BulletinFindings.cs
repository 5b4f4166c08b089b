using Evaluation.Assess.Bulletin;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;
using static Evaluation.Report.Annual.Sentence;

namespace Evaluation.Report.Bulletin;

/// <summary>结论: what changed, in sentences whose every figure comes from the assessment.</summary>
internal static class BulletinFindings
{
    /// <summary>Items named in a sentence; the sheets name all.</summary>
    private const int Named = 5;

    public static ReportTable Table(BulletinAssessment assessment) => FindingTable.Of(Of(assessment));

    private static IEnumerable<Finding> Of(BulletinAssessment assessment)
    {
        yield return new("监测范围", Scope(assessment));
        yield return new("新增数据", New(assessment));
        yield return new("修订数据", Revised(assessment));
        yield return new("口径变化", Breaks(assessment));
        yield return new("地区数据", Regional(assessment));
        yield return new("目标", Targets(assessment));
        yield return new("指标判断", Verdicts(assessment));
        yield return new("任务状态", Tasks(assessment));
        yield return new("逾期未发布", Overdue(assessment));
        yield return new("近期发布", Upcoming(assessment));
        yield return new("缺口", Gaps(assessment));
    }

    private static string Scope(BulletinAssessment a) =>
        $"监测{a.Inputs.Indicators.Count}项指标自{Day(a.Since)}（不含当日）至{Day(a.AsOf)}的变化；其间发布{a.Inputs.AreaName}数据{a.Releases.Count(f => f.Area.Code == a.Inputs.Area)}条，地区数据{a.Releases.Count(f => f.Area.Code != a.Inputs.Area)}条。";

    private static string New(BulletinAssessment a)
    {
        var figures = Kind(a, FigureChangeKind.New);
        return figures.Count == 0
            ? $"没有新增的{a.Inputs.AreaName}数据。"
            : $"新增{a.Inputs.AreaName}数据{figures.Count}条，涉及{figures.Select(f => f.Indicator).Distinct().Count()}项指标；其中推算或插补{figures.Count(f => f.Released.Status != Model.ObservationStatus.Published)}条。";
    }

    private static string Revised(BulletinAssessment a)
    {
        var figures = Kind(a, FigureChangeKind.Revised);
        var (refined, confirmed) = (Kind(a, FigureChangeKind.Refined).Count, Kind(a, FigureChangeKind.Confirmed).Count);
        return (figures.Count == 0 ? $"没有修订的{a.Inputs.AreaName}数据" : $"修订{a.Inputs.AreaName}数据{figures.Count}条：{List(figures.Select(ChangeText.Revision))}")
            + (refined + confirmed > 0 ? $"。另有{refined}条再次发布只是精度不同，{confirmed}条数值未变。" : "。");
    }

    private static string Breaks(BulletinAssessment a)
    {
        var breaks = a.Releases.Where(f => f.IsBreak).ToList();
        return breaks.Count == 0
            ? "发布的数据没有注明口径变化的。"
            : $"{breaks.Count}条数据口径变化，与前期不可比：{List(breaks.Select(f => $"{f.Indicator.Name}{ChangeText.Period(f.Released.Period)}"))}。";
    }

    private static string Regional(BulletinAssessment a) =>
        a.Regional.Count == 0
            ? "没有新增或修订的地区数据。"
            : $"新增{a.Regional.Sum(r => r.Count(FigureChangeKind.New))}条、修订{a.Regional.Sum(r => r.Count(FigureChangeKind.Revised))}条：{List(a.Regional.Select(r => $"{r.Indicator.Name}{ChangeText.Period(r.Period)}新增{r.Count(FigureChangeKind.New)}个地区、修订{r.Count(FigureChangeKind.Revised)}个"))}。";

    private static string Targets(BulletinAssessment a)
    {
        var (reached, lost) = (Names(a, true), Names(a, false));
        return (reached.Count == 0 ? "没有新达到的目标；" : $"新达到目标的指标{reached.Count}项：{List(reached)}；")
            + (lost.Count == 0 ? "没有不再达到的目标。" : $"不再达到目标的指标{lost.Count}项：{List(lost)}。");
    }

    /// <summary>Once per indicator, whatever number of documents has the target.</summary>
    private static List<string> Names(BulletinAssessment a, bool isReached) =>
        [.. a.Targets
            .Where(t => t.IsReached == isReached)
            .Select(t => $"{t.Indicator.Name}（目标{Plain(t.Target.TargetValue)}{t.Indicator.Unit}，{ChangeText.Period(t.After.Period)}{Plain(t.After.Value)}）")
            .Distinct(StringComparer.Ordinal)];

    private static string Verdicts(BulletinAssessment a) =>
        a.Verdicts.Count == 0
            ? "按计划年度评估的指标判断没有变化。"
            : $"{a.Verdicts.Count}项指标的判断改变：{List(a.Verdicts.Select(v => $"{v.Either.Indicator.Name}由{StatusChangeRows.Verdict(v.Before)}变为{StatusChangeRows.Verdict(v.After)}"))}。";

    private static string Tasks(BulletinAssessment a) =>
        a.Tasks.Count == 0 && a.Measures.Count == 0
            ? "任务和举措的状态没有变化。"
            : $"{a.Tasks.Count}项任务、{a.Measures.Count}项举措的状态改变"
                + (a.Tasks.Count == 0 ? "。" : "；任务" + string.Join("，", a.Tasks.GroupBy(t => (t.Before.Status, t.After.Status)).OrderBy(g => g.Key).Select(g => $"由{Words.Of(g.Key.Item1)}变为{Words.Of(g.Key.Item2)}{g.Count()}项")) + "。");

    private static string Overdue(BulletinAssessment a)
    {
        var overdue = a.Overdue.ToList();
        return overdue.Count == 0
            ? "按各指标自己的发布规律，没有逾期未发布的。"
            : $"按各指标自己的发布规律，{overdue.Count}项逾期未发布，其中{overdue.Count(s => s.IsLaterThanEver(a.AsOf))}项比以往任何一次都迟；拖得最久的是{List(overdue.Select(s => $"{s.Indicator.Name}（缺{ChangeText.Period(s.Missing[0].Period)}，{s.DaysLate(a.AsOf)}天）"))}。";
    }

    private static string Upcoming(BulletinAssessment a)
    {
        var coming = ScheduleRows.Coming(a).ToList();
        return coming.Count == 0
            ? $"今后{ReleaseSchedules.DaysAhead}天没有应发布的数据。"
            : $"今后{ReleaseSchedules.DaysAhead}天应发布{coming.Count}条：{List(coming.Select(c => $"{c.Schedule.Indicator.Name}{ChangeText.Period(c.Release.Period)}（{Day(c.Release.Expected)}前后）"))}。";
    }

    private static string Gaps(BulletinAssessment a) =>
        a.Gaps.Count == 0
            ? "没有缺口。"
            : "本期：" + string.Join("，", a.Gaps.GroupBy(g => g.Kind).Select(g => $"{BulletinWords.Of(g.Key)}{g.Count()}项")) + "。明细见下表。";

    private static List<FigureChange> Kind(BulletinAssessment a, FigureChangeKind kind) => [.. a.Figures.Where(f => f.Kind == kind)];

    private static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return string.Join("；", all.Take(Named)) + (all.Count > Named ? $"；等{all.Count}项" : "");
    }
}
