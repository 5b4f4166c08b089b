using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Api;
using Evaluation.Host.Web.Api.Answers;
using Evaluation.Host.Web.Observability;
using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Evaluation.Host.Web.Downloads;

/// <summary>Hands out kept files: noted in the audit, streamed, in parts where parts are asked for.</summary>
internal sealed class Handout(DownloadNotes notes, Metrics metrics, ILogger<Handout> log)
{
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>
    /// The whole file is read and compared with its hash before the first byte goes out: only so is a damaged file an error that can be said, and
    /// a part of a file as sure as the whole. Most files are one piece and so are read once all the same.
    /// </summary>
    public async Task<IResult> SendAsync(HttpContext context, ContentStream content, KeptFile file)
    {
        if (content.IsWhole())
            return await SendCheckedAsync(context, content, file).ConfigureAwait(false);
        await content.DisposeAsync().ConfigureAwait(false);
        log.LogError("{Subject} is not what was recorded", file.Subject);
        return Results.StatusCode(StatusCodes.Status500InternalServerError);
    }

    /// <param name="content">Can be sought in, and is the file that was recorded; disposed of afterwards.</param>
    public async Task<IResult> SendCheckedAsync(HttpContext context, Stream content, KeptFile file)
    {
        var tag = new EntityTagHeaderValue($"\"{file.Sha256}\"");
        var result = new Sent(Results.Stream(content, file.MediaType, entityTag: tag, enableRangeProcessing: true));
        context.Response.Headers.ContentDisposition = DownloadName.Disposition(file.Name, file.Sha256);
        if (!TakesContent(context.Request, tag))
            return result;
        try
        {
            await notes.AddAsync(new AuditNote(context.User.AccountName(), "download", file.Subject, "downloaded", file.Sha256)).ConfigureAwait(false);
        }
        catch
        {
            await content.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        context.Response.OnCompleted(() => Count(context.Response));
        return result;
    }

    /// <summary>Who asks for the head, or has the file already, downloads nothing.</summary>
    private static bool TakesContent(HttpRequest request, EntityTagHeaderValue tag) =>
        HttpMethods.IsGet(request.Method)
        && !request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any));

    private Task Count(HttpResponse response)
    {
        metrics.Downloaded(response.ContentLength ?? 0);
        return Task.CompletedTask;
    }

    /// <summary>The framework says 416 in a file's headers and without a word: a program is told as of every other error.</summary>
    private sealed class Sent(IResult file) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            await file.ExecuteAsync(httpContext).ConfigureAwait(false);
            if (httpContext.Response is { StatusCode: StatusCodes.Status416RangeNotSatisfiable, HasStarted: false } && ApiRoutes.Contains(httpContext.Request.Path))
                await new Refused(ProblemKinds.Range).ExecuteAsync(httpContext).ConfigureAwait(false);
        }
    }
}
