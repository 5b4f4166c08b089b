using Evaluation.Host.Settings;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Pages;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Reporting forms as they were handed out; an agency's own only.</summary>
internal static class FormsApi
{
    public static void Map(IEndpointRouteBuilder api) => api.List(
        "/forms", List, new("listForms", "下发的报送表及其报送情况；部门账户只见本部门", "The forms handed out and what came back; an agency sees its own."),
        Policies.Reporting, Parameter.Year, Parameter.Agency);

    private static Results<Tagged<Page<FormItem>>, Refused> List(HttpContext context, EvaluationStore store, AppSettings settings, TimeProvider clock)
    {
        var (year, refusal) = AskedYear.Of(context, store);
        if (refusal is not null)
            return refusal;
        var (directory, today) = (store.Reference.Agencies(), settings.Today(clock));
        var (asked, unknown) = AskedAgency.Of(context, directory);
        if (unknown is not null)
            return unknown;
        var issues = Issues(store, year, context.User.AgencyCode(), asked);
        var (page, size) = Paged.Asked(context);
        var items = issues.Skip((page - 1) * size).Take(size)
            .GroupBy(f => f.Identity.Agency)
            .SelectMany(forms => Handed(store, year, directory.Find(forms.Key)!, today, [.. forms.Select(f => f.Identity.Period)]));
        return Paged.Of<FormItem>(context, [.. items], issues.Count);
    }

    /// <returns>The latest version of each form, by agency and period.</returns>
    private static List<FormIssue> Issues(EvaluationStore store, int year, string? own, string? asked) =>
        own is not null && asked is not null && own != asked
            ? []
            : [.. store.Forms.Issues(year, agency: own ?? asked).GroupBy(f => (f.Identity.Agency, f.Identity.Period)).Select(versions => versions.MaxBy(f => f.Identity.Version)!)];

    private static IEnumerable<FormItem> Handed(EvaluationStore store, int year, Agency agency, DateOnly today, HashSet<Period> periods) =>
        HandedForm.Read(store, year, agency, today).Where(f => periods.Contains(f.Period)).Select(f => FormItem.Of(agency, f));
}

internal sealed record FormItem(
    AgencyName Agency, Period Period, int Version, DateOnly Due, DateTimeOffset IssuedAt, string? File, long? LastSubmissionId, IReadOnlyList<string> MissingMeasures, IReadOnlyList<string> ReturnedMeasures)
{
    public static FormItem Of(Agency agency, HandedForm of) => new(
        new AgencyName(agency.Code, agency.Name),
        of.Period,
        of.Issue.Identity.Version,
        of.Issue.Due,
        of.Issue.IssuedAt,
        of.Address is { } address ? ApiRoutes.Root + address : null,
        of.Last?.Id,
        of.Missing,
        [.. of.Returned.Select(r => FormattableString.Invariant($"{r.Delivery.TaskNumber}-{r.Delivery.MeasureNumber}"))]);
}
