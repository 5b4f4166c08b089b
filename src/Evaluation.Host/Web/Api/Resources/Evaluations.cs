using Evaluation.Assess.Annual;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Assessing;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>The annual evaluation that a request asks for.</summary>
internal static class Evaluations
{
    /// <summary>As of the day of the query, by default today; an agency sees today's only, as on its pages.</summary>
    /// <returns>The evaluation, or why there is none.</returns>
    public static async Task<(AnnualAssessment? Found, Refused? Refusal)> OfAsync(HttpContext context, AnnualView view, int year)
    {
        if (context.User.AgencyCode() is not null && Asked.Of(context).Day(Parameter.AsOf) is not null)
            return (null, Refused.Parameter(Parameter.AsOf.Name, "部门账户不得指定日期。", "An agency account can't name a day."));
        return await OfDayAsync(context, view, year).ConfigureAwait(false);
    }

    /// <summary>The same for what is published anyway: every account may name the day.</summary>
    public static async Task<(AnnualAssessment? Found, Refused? Refusal)> OfDayAsync(HttpContext context, AnnualView view, int year)
    {
        if (!view.Years().Contains(year))
            return (null, Refused.NotFound);
        var read = await view.OfAsync(year, Asked.Of(context).Day(Parameter.AsOf) ?? view.Today).ConfigureAwait(false);
        return read.Rows.Count > 0 ? (read.Rows[0], null) : (null, Refused.Data(ProblemKinds.Conflict, read.Problems));
    }
}
