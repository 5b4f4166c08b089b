using Evaluation.Host.Settings;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>An indicator's released values: every vintage, or those as of a day.</summary>
internal static class ObservationsApi
{
    private static readonly Parameter AsOf = new(
        "as-of", ParameterKind.Day, "只列该日各时期的有效值；不给出则列全部历次发布。", "The value of each period as of this day; not given: every value ever released.");

    private static readonly Parameter Area = Parameter.Text("area", "地区代码，默认为评估所用地区。", "An area's code; by default the area that is evaluated.");
    private static readonly Parameter OfPeriod = new("period", ParameterKind.Period, "只列该时期。", "This period only.");

    public static void Map(IEndpointRouteBuilder api) => api.List(
        "/indicators/{code}/observations", List, new("listObservations", "指标数值：历次发布，或某日的有效值", "An indicator's values: every release, or as of a day."),
        Policies.SignedIn, AsOf, Area, OfPeriod);

    private static Results<Tagged<Page<ObservationItem>>, Refused> List(HttpContext context, string code, EvaluationStore store, AppSettings settings)
    {
        var asked = Asked.Of(context);
        if (store.Reference.Indicators().All(i => i.Code != code))
            return Refused.NotFound;
        var area = asked.Text(Area) ?? settings.Area;
        if (store.Reference.Areas().All(a => a.Code != area))
            return Refused.Parameter(Area.Name, "没有这个地区。", "There is no such area.");
        var values = asked.Day(AsOf) is { } day ? store.Observations.AsOf([code], [area], day) : store.Observations.Vintages(code, area);
        return Paged.Of(context, [.. values.Where(o => asked.Period(OfPeriod) is not { } period || o.Period == period)], ObservationItem.Of);
    }
}

internal sealed record ObservationItem(string Area, Period Period, decimal Value, string Unit, DateOnly ReleasedOn, ObservationStatus Status, string Source, string Note)
{
    public static ObservationItem Of(Observation of) => new(of.Area, of.Period, of.Value, of.Unit, of.ReleasedOn, of.Status, of.Source, of.Note);
}
