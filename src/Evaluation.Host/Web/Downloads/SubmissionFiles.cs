using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Evaluation.Host.Web.Downloads;

/// <summary>Hands out forms as they were received: to the office every one, to an agency its own.</summary>
internal static class SubmissionFiles
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/submissions/{id:long}/file", Send).RequireAuthorization(Policies.Reporting);

    public static string Address(Submission submission) => FormattableString.Invariant($"/submissions/{submission.Id}/file");

    public static IResult Send(long id, HttpContext context, EvaluationStore store, ILoggerFactory logging)
    {
        var agency = context.User.AgencyCode();
        if (store.Submissions.Find(id, agency) is not { } submission || store.Submissions.File(id, agency) is not { } content)
            return Results.NotFound();
        return Handout.Send(
            context, store, logging, FormattableString.Invariant($"submission {id}"), content, submission.FileSha256, Handout.Workbook, submission.FileName);
    }
}
