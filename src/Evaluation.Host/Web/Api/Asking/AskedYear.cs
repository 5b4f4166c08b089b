using Evaluation.Host.Web.Api.Answers;
using Evaluation.Store;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Api.Asking;

/// <summary>The plan's year that a list is about.</summary>
internal static class AskedYear
{
    /// <returns>The year asked for, or the latest with a plan.</returns>
    public static (int Year, Refused? Refusal) Of(HttpContext context, EvaluationStore store)
    {
        var years = store.Plans.Years();
        if (Asked.Of(context).Number(Parameter.Year) is not { } year)
            return years.Count > 0 ? (years[^1], null) : (0, Refused.NotFound);
        return years.Contains(year) ? (year, null) : (year, Refused.Parameter(Parameter.Year.Name, "该年度没有计划。", "There is no plan for this year."));
    }
}
