using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Evaluation.Host.Web.Downloads;

/// <summary>Hands out what runs made, by the run's id and the file's place in it: checked against the recorded hash, noted in the audit.</summary>
internal static class RunFiles
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/runs/{id}/files/{index:int}", Send).RequireAuthorization(Policies.SignedIn);

    public static IResult Send(string id, int index, HttpContext context, EvaluationStore store, ILoggerFactory logging)
    {
        if (Find(store, context, id, index) is not { } file || store.Runs.Content(file.Sha256) is not { } content)
            return Results.NotFound();
        return Handout.Send(context, store, logging, $"{id}/{file.Name}", content, file.Sha256, file.MediaType, Path.GetFileName(file.Name));
    }

    private static RunArtifact? Find(EvaluationStore store, HttpContext context, string id, int index)
    {
        if (store.Runs.Find(id) is not { IsPublished: true } run || index < 0 || index >= run.Artifacts.Count)
            return null;
        var file = run.Artifacts[index];
        return context.User.AgencyCode() is not { } agency || AgencyFiles.IsOwn(store, agency, run, file) ? file : null;
    }
}
