using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Downloads;

/// <summary>Hands out forms as they were received: to the office every one, to an agency its own.</summary>
internal static class SubmissionFiles
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/submissions/{id:long}/file", [HttpMethods.Get, HttpMethods.Head], SendAsync)
            .RequireAuthorization(Policies.Reporting)
            .DisableRequestTimeout();

    public static string Address(Submission submission) => FormattableString.Invariant($"/submissions/{submission.Id}/file");

    public static async Task<IResult> SendAsync(long id, HttpContext context, EvaluationStore store, Handout handout)
    {
        var agency = context.User.AgencyCode();
        if (store.Submissions.Find(id, agency) is not { } submission || store.Submissions.Open(id, agency) is not { } content)
            return Results.NotFound();
        var kept = new KeptFile(FormattableString.Invariant($"submission {id}"), submission.FileName, Handout.Workbook, submission.FileSha256);
        return await handout.SendAsync(context, content, kept).ConfigureAwait(false);
    }
}
