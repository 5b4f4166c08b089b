using Evaluation.Assess.Bulletin;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Bulletin;

/// <summary>来源: every document that the changes come from.</summary>
internal static class BulletinSourceRows
{
    public static ReportTable Table(BulletinAssessment assessment) =>
        SourceTable.Of([.. Plan(assessment), .. Figures(assessment), .. Targets(assessment), .. Lags(assessment)], "没有来源");

    private static IEnumerable<(string, string, string, int)> Plan(BulletinAssessment a)
    {
        var plan = a.Inputs.After.Plan;
        yield return ("计划文本", plan.Title, $"SHA-256 {plan.TextHash}", plan.Tasks.Count);
    }

    private static IEnumerable<(string, string, string, int)> Figures(BulletinAssessment a) =>
        SourceTable.By("指标数值", a.Releases.SelectMany(f => new[] { f.Released, f.Earlier }.OfType<Model.Observation>().Distinct().Select(o => (o.Source, f.Indicator.Name))));

    private static IEnumerable<(string, string, string, int)> Targets(BulletinAssessment a) =>
        SourceTable.By("目标", a.Targets.Select(t => (t.Target.Source, t.Indicator.Name)));

    private static IEnumerable<(string, string, string, int)> Lags(BulletinAssessment a) =>
        SourceTable.By("发布日程", a.Schedules.Where(s => s.Rule?.Source is not null).Select(s => (s.Rule!.Source!, s.Indicator.Name)));
}
