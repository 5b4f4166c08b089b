using Evaluation.Host.Settings;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Security;
using Evaluation.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Downloads;

/// <summary>Hands out what runs made, by the run's id and the file's place in it.</summary>
internal static class RunFiles
{
    /// <remarks>No time limit: a large file on a slow line takes its time, and who takes nothing at all is cut off by the server's least data rate.</remarks>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/runs/{id}/files/{index:int}", [HttpMethods.Get, HttpMethods.Head], SendAsync)
            .RequireAuthorization(Policies.SignedIn)
            .DisableRequestTimeout();

    public static async Task<IResult> SendAsync(string id, int index, HttpContext context, EvaluationStore store, AppSettings settings, Handout handout)
    {
        if (Find(store, context, id, index) is not var (run, file))
            return Results.NotFound();
        var kept = new KeptFile($"{id}/{file.Name}", file.Name, file.MediaType, file.Sha256);
        if (store.Runs.Open(file.Sha256) is { } content)
            return await handout.SendAsync(context, content, kept).ConfigureAwait(false);
        return FolderFiles.Open(store, settings, run, file) is { } published
            ? await handout.SendCheckedAsync(context, published, kept).ConfigureAwait(false)
            : ErrorPages.Say(StatusCodes.Status404NotFound, "文件不在数据库中", NotKept(run, file));
    }

    private static (Run Run, RunArtifact File)? Find(EvaluationStore store, HttpContext context, string id, int index)
    {
        if (store.Runs.Find(id) is not { IsPublished: true } run || index < 0 || index >= run.Artifacts.Count)
            return null;
        var file = run.Artifacts[index];
        return context.User.AgencyCode() is not { } agency || AgencyFiles.IsOwn(store, agency, run, file) ? (run, file) : null;
    }

    private static string NotKept(Run run, RunArtifact file) => file.Bytes > StoredRuns.MaxContentBytes
        ? $"此文件超过64 MB，只在生成时的输出文件夹中保存。本机输出文件夹“{FolderFiles.UsualFolder(run)}”和定时、手动生成的文件夹中没有与记录一致的文件：可能发布到了其他文件夹，或已被后来的版本替换。"
        : "此文件生成时未能存入数据库。请按原数据截至日期重新生成。";
}
