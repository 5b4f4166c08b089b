using Evaluation.Host.Settings;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Agencies and indicators as they are defined.</summary>
internal static class ReferenceApi
{
    private static readonly Parameter AsOf = Parameter.AsOf with { Chinese = "目标的有效日期，默认今天。", English = "The day on which targets are in force, by default today." };

    public static void Map(IEndpointRouteBuilder api)
    {
        api.List("/agencies", Agencies, new("listAgencies", "部门名录；部门账户只见本部门", "The agencies; an agency sees itself."), Policies.SignedIn);
        api.Read("/agencies/{code}", Agency, new("getAgency", "一个部门", "One agency."), Policies.SignedIn);
        api.List("/indicators", Indicators, new("listIndicators", "指标定义", "The indicators as they are defined."), Policies.SignedIn);
        api.Read("/indicators/{code}", Indicator, new("getIndicator", "一项指标的定义与目标", "One indicator's definition and targets."), Policies.SignedIn, AsOf);
    }

    private static Tagged<Page<AgencyItem>> Agencies(HttpContext context, EvaluationStore store)
    {
        var own = context.User.AgencyCode();
        return Paged.Of(context, [.. store.Reference.Agencies().All.Where(a => own is null || a.Code == own)], AgencyItem.Of);
    }

    private static Results<Tagged<AgencyItem>, Refused> Agency(HttpContext context, string code, EvaluationStore store)
    {
        if (context.User.AgencyCode() is { } own && own != code)
            return Refused.NotFound;
        return store.Reference.Agencies().All.FirstOrDefault(a => a.Code == code) is { } agency ? new Tagged<AgencyItem>(AgencyItem.Of(agency)) : Refused.NotFound;
    }

    private static Tagged<Page<IndicatorItem>> Indicators(HttpContext context, EvaluationStore store) => Paged.Of(context, store.Reference.Indicators(), IndicatorItem.Of);

    private static Results<Tagged<IndicatorDocument>, Refused> Indicator(HttpContext context, string code, EvaluationStore store, AppSettings settings, TimeProvider clock)
    {
        if (store.Reference.Indicators().FirstOrDefault(i => i.Code == code) is not { } indicator)
            return Refused.NotFound;
        var day = Asked.Of(context).Day(AsOf) ?? settings.Today(clock);
        var targets = store.Reference.Targets(day).Where(t => t.Indicator == code).Select(TargetItem.Of);
        return new Tagged<IndicatorDocument>(new IndicatorDocument(IndicatorItem.Of(indicator), [.. targets]));
    }
}

internal sealed record AgencyItem(string Code, string Name, IReadOnlyList<string> Aliases, AgencyKind Kind, bool? IsMember)
{
    public static AgencyItem Of(Agency agency) => new(agency.Code, agency.Name, agency.Aliases, agency.Kind, agency.IsMember);
}

internal sealed record IndicatorItem(string Code, string Name, string Unit, Direction Direction, Semantics Semantics, string Dimension, string Frequency, string Supplier)
{
    public static IndicatorItem Of(Indicator of) => new(of.Code, of.Name, of.Unit, of.Direction, of.Semantics, of.Dimension, of.Frequency, of.Agency);
}

internal sealed record IndicatorDocument(IndicatorItem Indicator, IReadOnlyList<TargetItem> Targets);

internal sealed record TargetItem(
    string Document, Period? BaselinePeriod, decimal? BaselineValue, Period TargetPeriod, decimal TargetValue, string Nature, DateOnly? InForceFrom, string Source, string Note)
{
    public static TargetItem Of(Target of) =>
        new(of.Document, of.BaselinePeriod, of.BaselineValue, of.TargetPeriod, of.TargetValue, of.Nature, of.InForceFrom, of.Source, of.Note);
}
