using Evaluation.Assess.Annual;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Assessing;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Plans by year, and the evaluation of each as a whole.</summary>
internal static class PlansApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.List("/plans", List, new("listPlans", "各年度计划", "The plans, by year."), Policies.SignedIn);
        api.Read("/plans/{year:int}", Find, new("getPlan", "一个年度的计划", "The plan of a year."), Policies.SignedIn);
        api.Read(
            "/plans/{year:int}/evaluation", EvaluateAsync, new("getEvaluation", "年度评估总览：全计划、各章、各节", "The annual evaluation: the whole plan, its chapters and sections."),
            Policies.Whole, Parameter.AsOf);
    }

    private static Tagged<Page<PlanItem>> List(HttpContext context, EvaluationStore store) => Paged.Of(context, store.Plans.Years(), year => ItemOf(store, store.Plans.Load(year)!));

    private static Results<Tagged<PlanItem>, Refused> Find(int year, EvaluationStore store) =>
        store.Plans.Load(year) is { } plan ? new Tagged<PlanItem>(ItemOf(store, plan)) : Refused.NotFound;

    private static async Task<Results<Tagged<PlanEvaluation>, Refused>> EvaluateAsync(HttpContext context, int year, AnnualView view)
    {
        var (found, refusal) = await Evaluations.OfAsync(context, view, year).ConfigureAwait(false);
        return found is null ? refusal! : new Tagged<PlanEvaluation>(PlanEvaluation.Of(found));
    }

    private static PlanItem ItemOf(EvaluationStore store, Plan plan)
    {
        var state = store.Years.State(plan.Year);
        return new(plan.Year, plan.Title, plan.IssuingBody, plan.TextHash, [.. plan.Chapters.Where(c => c.Length > 0)], plan.Tasks.Count, plan.Tasks.Sum(t => t.Measures.Count), state.IsClosed, state.ClosedAsOf);
    }
}

internal sealed record PlanItem(
    int Year, string Title, string IssuingBody, string TextSha256, IReadOnlyList<string> Chapters, int TaskCount, int MeasureCount, bool IsClosed, DateOnly? ClosedAsOf);

internal sealed record PlanEvaluation(
    int Year, DateOnly AsOf, string SchemeSha256, GroupItem Overall, IReadOnlyList<GroupItem> Chapters, IReadOnlyList<GroupItem> Sections)
{
    public static PlanEvaluation Of(AnnualAssessment of) =>
        new(of.Plan.Year, of.AsOf, of.Scheme.Hash, GroupItem.Of(of.Overall), [.. of.Chapters.Select(GroupItem.Of)], [.. of.Sections.Select(GroupItem.Of)]);
}

internal sealed record GroupItem(
    string Name,
    string Parent,
    int TaskCount,
    IReadOnlyDictionary<string, int> TaskStatuses,
    IReadOnlyDictionary<string, int> MeasureStatuses,
    Figure Score,
    Figure ReportedScore,
    decimal CoveragePercent,
    Figure Rank,
    Figure CompletionOfEnding,
    Figure CompletionOfAll)
{
    public static GroupItem Of(GroupAssessment of) => new(
        of.Name,
        of.Parent,
        of.Tasks.Count,
        Counts(of.TaskStatuses),
        Counts(of.MeasureStatuses),
        Figure.Of(of.Score),
        Figure.Of(of.ReportedScore),
        of.CoveragePercent,
        Figure.Of(of.Rank),
        Figure.Of(of.CompletionOfEnding),
        Figure.Of(of.CompletionOfAll));

    private static Dictionary<string, int> Counts(StatusCounts counts) =>
        counts.ByStatus.OrderBy(s => s.Key).ToDictionary(s => ApiJson.Word(s.Key), s => s.Value, StringComparer.Ordinal);
}
