using Evaluation.Assess.Status;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;
using Evaluation.Report.Statements;

namespace Evaluation.Report.Status;

/// <summary>结论: what the evaluation found, in sentences that carry what they claim of the data and are checked against it before they are printed.</summary>
public static class StatusFindings
{
    public static ReportTable Table(StatusAssessment assessment) => FindingTable.Of(Of(assessment));

    public static IEnumerable<Finding> Of(StatusAssessment assessment) => CheckedFindings.Of(Statements(assessment));

    /// <summary>The findings before the check.</summary>
    public static IEnumerable<Statement> Statements(StatusAssessment assessment) =>
    [
        new("数据覆盖", [.. StatusCoverage.Of(assessment)]),
        new($"{assessment.Inputs.AreaName}指数", [.. National(assessment)]),
        new("维度", [Dimensions(assessment)]),
        new("贡献", [.. Contributions(assessment)]),
        new("地区排名", [RegionStatements.Ranks(assessment)]),
        new("排名的把握", [.. RegionStatements.Intervals(assessment)]),
        new("地区差距", [RegionStatements.Groups(assessment)]),
        new("缺口", [Gaps(assessment)]),
    ];

    private static IEnumerable<Phrase> National(StatusAssessment a)
    {
        if (a.National is not { } national)
        {
            yield return Phrase.Words($"截至该日数据不足，不编制{a.Inputs.AreaName}指数。");
            yield break;
        }

        var (first, last) = (national.Years[0], national.Years[^1]);
        if (national.Years.Count < 2)
        {
            yield return Phrase.Of($"只有基年{Said.Year(last.Year)}（{Said.Value(last.Level, 0)}），尚无变化可言。");
            yield break;
        }

        yield return Phrase.Of($"以{Said.Year(first.Year)}为{Said.Value(first.Level, 0)}，{Said.Year(last.Year)}{Phrase.Words(a.Inputs.AreaName)}指数为{Said.Value(last.Level, 1)}，比上年{Said.Change(national.Years[^2].Level, last.Level, 1, "点")}。");
        yield return Phrase.Of($"{Said.Year(first.Year)}以来年均增长{Said.Value(national.YearlyGrowth.Map(g => 100 * g), 1, "%")}。");
        var gate = a.Inputs.Scheme.MinCoveragePercent.Value;
        if (last.IsThin)
            yield return Phrase.Of($"该年{Said.AtMost("覆盖低于", last.CoveragePercent, gate)}{Said.Published(gate, "%")}，仅供参考。");
    }

    private static Phrase Dimensions(StatusAssessment a) =>
        a.National is not { } national
            ? Phrase.Words("不编制维度指数。")
            : Phrase.Of($"{Said.Year(national.Years[^1].Year)}各维度：{Phrase.Join("，", a.Inputs.National.Dimensions.Value.Index()
                .OrderByDescending(d => national.Years[^1].Dimensions[d.Index] is { IsScored: true } level ? level.Value : decimal.MinValue)
                .Select(d => Phrase.Words(d.Item.Name) + Said.Value(national.Years[^1].Dimensions[d.Index], 1)))}。");

    private static IEnumerable<Phrase> Contributions(StatusAssessment a)
    {
        if (a.National is not { Years.Count: > 1 } national)
        {
            yield return Phrase.Words("没有可分解的变化。");
            yield break;
        }

        var ordered = national.Contributions.OrderByDescending(c => c.TotalPoints).ToList();
        var (most, least) = (ordered[0], ordered[^1]);
        var (from, to) = (national.Years[0].Level, national.Years[^1].Level);
        yield return Phrase.Of($"自{Said.Year(national.Years[0].Year)}以来指数{Said.Change(from, to, 1, "点")}。");
        if (most.TotalPoints > 0)
        {
            var share = to > from ? Phrase.Of($"，相当于指数变化的{Said.Value(100 * most.TotalPoints / (to - from), 1, "%")}") : Phrase.Empty;
            yield return Phrase.Of($"贡献最大的是{Said.Most(most.Indicator.Name, most.TotalPoints, ordered.Select(c => c.TotalPoints))}（{Said.Signed(most.TotalPoints, 1, "点")}）{share}。");
        }

        if (least.TotalPoints < 0)
            yield return Phrase.Of($"下拉最多的是{Said.Least(least.Indicator.Name, least.TotalPoints, ordered.Select(c => c.TotalPoints))}（{Said.Signed(least.TotalPoints, 1, "点")}）。");
    }

    private static Phrase Gaps(StatusAssessment a) =>
        a.Gaps.Count == 0
            ? Phrase.Words("本报告数据齐全，没有缺口。")
            : Phrase.Of($"本报告的缺口与填补：{Phrase.Join("，", a.Gaps.GroupBy(g => g.Kind).Select(g => Phrase.Words(StatusWords.Of(g.Key, a.Inputs.AreaName)) + Said.Count(g.Count(), "项")))}。明细见下表。");
}
