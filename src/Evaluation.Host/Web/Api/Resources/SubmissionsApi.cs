using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Api.Asking;
using Evaluation.Host.Web.Api.Describing;
using Evaluation.Host.Web.Downloads;
using Evaluation.Host.Web.Security;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Api.Resources;

/// <summary>Forms that came back: to the office every one, to an agency its own.</summary>
internal static class SubmissionsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.List(
            "/submissions", List, new("listSubmissions", "收到的报送表，最近的在前；部门账户只见本部门", "The forms that came back, last first; an agency sees its own."),
            Policies.Reporting, Parameter.Year, Parameter.Agency);
        api.Read("/submissions/{id:long}", Find, new("getSubmission", "一份收到的报送表", "One form that came back."), Policies.Reporting);
        api.Read("/submissions/{id:long}/file", SubmissionFiles.SendAsync, new("downloadSubmission", "下载收到的报送表原件", "The form as it was received."), Policies.Reporting)
            .ProducesFile(Handout.Workbook)
            .DisableRequestTimeout();
    }

    private static Results<Tagged<Page<SubmissionItem>>, Refused> List(HttpContext context, EvaluationStore store)
    {
        var (year, refusal) = AskedYear.Of(context, store);
        if (refusal is not null)
            return refusal;
        var (own, directory) = (context.User.AgencyCode(), store.Reference.Agencies());
        var (asked, unknown) = AskedAgency.Of(context, directory);
        if (unknown is not null)
            return unknown;
        var isForeign = own is not null && asked is not null && own != asked;
        IReadOnlyList<Submission> found = isForeign ? [] : [.. store.Submissions.History(year, own ?? asked).Reverse()];
        return Paged.Of(context, found, s => SubmissionItem.Of(directory, s));
    }

    private static Results<Tagged<SubmissionItem>, Refused> Find(HttpContext context, long id, EvaluationStore store) =>
        store.Submissions.Find(id, context.User.AgencyCode()) is { } found ? new Tagged<SubmissionItem>(SubmissionItem.Of(store.Reference.Agencies(), found)) : Refused.NotFound;
}

internal sealed record SubmissionItem(
    long Id, int Year, AgencyName Agency, Period Period, int FormVersion, string FileName, string FileSha256, string ContentSha256, DateTimeOffset ReceivedAt, DateOnly ReportedOn,
    string Account, string File)
{
    public static SubmissionItem Of(AgencyDirectory directory, Submission of) => new(
        of.Id,
        of.PlanYear,
        AgencyName.Of(directory, of.Agency),
        of.Period,
        of.FormVersion,
        of.FileName,
        of.FileSha256,
        of.ContentHash,
        of.ReceivedAt,
        of.ReportedOn,
        of.Account,
        ApiRoutes.Root + SubmissionFiles.Address(of));
}
