using Evaluation.Host.Web.Accounts;
using Evaluation.Model;
using Evaluation.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Evaluation.Host.Web.Downloads;

/// <summary>Hands out a kept file: checked against the recorded hash, noted in the audit.</summary>
internal static class Handout
{
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="subject">What the audit calls it.</param>
    /// <param name="sha256">As recorded.</param>
    public static IResult Send(
        HttpContext context, EvaluationStore store, ILoggerFactory logging, string subject, byte[] content, string sha256, string mediaType, string name)
    {
        if (Sha256.Of(content) != sha256)
        {
            logging.CreateLogger("download").LogError("{Subject} is not what was recorded", subject);
            return Results.StatusCode(StatusCodes.Status500InternalServerError);
        }

        store.Write(context.User.AccountName(), "download", subject, unit => unit.Note("downloaded", sha256));
        return Results.Bytes(content, mediaType, name, entityTag: new EntityTagHeaderValue($"\"{sha256}\""));
    }
}
