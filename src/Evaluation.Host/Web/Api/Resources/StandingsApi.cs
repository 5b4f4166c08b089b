using Evaluation.Assess.Annual;
using Evaluation.Assess.Progress;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Assessing;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Where each indicator of the evaluation stands against its target.</summary>
internal static class StandingsApi
{
    /// <summary>Published figures: every account may name the day.</summary>
    private static readonly Parameter AsOf = Parameter.AsOf with { Chinese = "数据截至日期，默认今天。", English = "The day as of which the data count, by default today." };
    private static readonly Parameter Main = Parameter.Flag("main", "只列主要指标（true）或其他指标（false）。", "Main indicators only (true), or the others only (false).");

    public static void Map(IEndpointRouteBuilder api)
    {
        api.List(
            "/plans/{year:int}/indicators", ListAsync, new("listStandings", "评估中的各项指标及其判断", "The evaluation's indicators, each against its target."),
            Policies.SignedIn, Main, AsOf);
        api.Read(
            "/plans/{year:int}/indicators/{code}", FindAsync, new("getStanding", "一项指标的目标、进展与判断", "One indicator: target, progress and verdict."),
            Policies.SignedIn, AsOf);
    }

    private static async Task<Results<Tagged<Page<IndicatorStanding>>, Refused>> ListAsync(HttpContext context, int year, AnnualView view)
    {
        var (found, refusal) = await Evaluations.OfDayAsync(context, view, year).ConfigureAwait(false);
        if (found is null)
            return refusal!;
        var (given, main) = (Asked.Of(context).Text(Main) is not null, Asked.Of(context).Flag(Main));
        return Paged.Of(context, [.. found.Indicators.Where(i => !given || i.IsMain == main)], i => IndicatorStanding.Of(found, i));
    }

    private static async Task<Results<Tagged<IndicatorStanding>, Refused>> FindAsync(HttpContext context, int year, string code, AnnualView view)
    {
        var (found, refusal) = await Evaluations.OfDayAsync(context, view, year).ConfigureAwait(false);
        if (found is null)
            return refusal!;
        return found.Indicators.FirstOrDefault(i => i.Indicator.Code == code) is { } indicator ? new Tagged<IndicatorStanding>(IndicatorStanding.Of(found, indicator)) : Refused.NotFound;
    }
}

internal sealed record IndicatorStanding(
    int Year, DateOnly AsOf, IndicatorItem Indicator, bool IsMain, TargetItem? Target, ObservationItem? Latest, IReadOnlyList<ObservationItem> Series,
    Figure Attainment, Figure Road, Figure Time, Figure Pace, bool IsMet, bool MetThenFell, Trend Trend, Verdict Verdict, UnscoredReason? VerdictReason)
{
    public static IndicatorStanding Of(AnnualAssessment whole, IndicatorAssessment of) => new(
        whole.Plan.Year,
        whole.AsOf,
        IndicatorItem.Of(of.Indicator),
        of.IsMain,
        of.Target is { } target ? TargetItem.Of(target) : null,
        of.Latest is { } latest ? ObservationItem.Of(latest) : null,
        [.. of.Series.Select(ObservationItem.Of)],
        Figure.Of(of.Attainment),
        Figure.Of(of.Road),
        Figure.Of(of.Time),
        Figure.Of(of.Pace),
        of.IsMet,
        of.MetThenFell,
        of.Trend,
        of.Verdict,
        of.VerdictReason);
}
