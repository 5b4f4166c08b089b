using Evaluation.Assess.Annual;
using Evaluation.Assess.Status;
using Evaluation.Model;

namespace Evaluation.Assess.Explaining;

/// <summary>Tells where a figure of an annual or development-status evaluation comes from.</summary>
/// <remarks>Every figure in a tree is the assessment's own; <see cref="Explanation.How"/> says how it follows from what is beneath it.</remarks>
public static class Explain
{
    /// <returns>The task's score down to measures, reports, values and rules; <c>null</c> when the plan has no such task.</returns>
    public static Explanation? Task(AnnualAssessment assessment, int number) =>
        assessment.Tasks.FirstOrDefault(t => t.Task.Number == number) is { } task
            ? Founded(TaskExplanations.Of(task, assessment.Scheme), assessment)
            : null;

    /// <param name="code">In any case.</param>
    /// <returns>The indicator's verdict down to released values and the target; <c>null</c> when the evaluation has no such code.</returns>
    public static Explanation? Indicator(AnnualAssessment assessment, string code) =>
        assessment.Indicators.FirstOrDefault(i => i.Indicator.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) is { } indicator
            ? Founded(IndicatorExplanations.Of(indicator, assessment.Scheme), assessment)
            : null;

    /// <param name="name">Code, name or alias.</param>
    /// <returns>The agency's score down to its tasks; <c>null</c> when there is no such agency or it has no task.</returns>
    public static Explanation? Agency(AnnualAssessment assessment, string name) =>
        assessment.Inputs.Agencies.Find(name) is { } agency
        && assessment.Agencies.FirstOrDefault(a => a.Agency == agency) is { } found
            ? Founded(new AgencyExplanations(assessment).Of(found), assessment)
            : null;

    /// <returns>The national index of the year evaluated down to released values; the words for it where there is none.</returns>
    public static Explanation National(StatusAssessment assessment)
    {
        var definition = assessment.Inputs.National;
        return Founded(NationalExplanations.Of(assessment), assessment, Nodes.Edition("指数定义", definition.Title, definition.Version, definition.Hash));
    }

    /// <returns>A region's score and rank down to released values; <c>null</c> for an area that the region index does not compare.</returns>
    public static Explanation? Region(StatusAssessment assessment, Area area)
    {
        var definition = assessment.Inputs.Regions;
        return assessment.Regions.Scores.FirstOrDefault(s => s.Area.Code == area.Code) is { } score
            ? Founded(new RegionExplanations(assessment).Of(score), assessment, Nodes.Edition("指数定义", definition.Title, definition.Version, definition.Hash))
            : null;
    }

    /// <returns>Every region's rank with its interval, and the rules of the index.</returns>
    public static Explanation Regions(StatusAssessment assessment)
    {
        var definition = assessment.Inputs.Regions;
        return Founded(RegionRanking.Of(assessment), assessment, Nodes.Edition("指数定义", definition.Title, definition.Version, definition.Hash));
    }

    private static Explanation Founded(Explanation tree, StatusAssessment assessment, Explanation definition)
    {
        var scheme = assessment.Inputs.Scheme;
        var ground = Nodes.Words(
            "评价依据",
            $"数据截至{Nodes.Day(assessment.Inputs.AsOf)}",
            definition,
            Nodes.Edition("评价方案", scheme.Title, scheme.Version, scheme.Hash));
        return tree with { Children = [ground, .. tree.Children] };
    }

    /// <summary>Begins with what the whole evaluation stands on.</summary>
    private static Explanation Founded(Explanation tree, AnnualAssessment assessment)
    {
        var (plan, scheme) = (assessment.Plan, assessment.Scheme);
        var ground = Nodes.Words(
            "评价依据",
            $"数据截至{Nodes.Day(assessment.AsOf)}",
            Nodes.Words("计划文本", $"{plan.Title}，SHA-256 {plan.TextHash}"),
            Nodes.Edition("评价方案", scheme.Title, scheme.Version, scheme.Hash));
        return tree with { Children = [ground, .. tree.Children] };
    }
}
