using Evaluation.Host.Web.Api.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Api.Describing;

/// <summary>Metadata of an operation that answers with a file, or a part of it.</summary>
internal sealed record FileAnswer(IReadOnlyList<string> MediaTypes);

internal static class FileAnswers
{
    public static RouteHandlerBuilder ProducesFile(this RouteHandlerBuilder operation, params IReadOnlyList<string> mediaTypes) =>
        operation.WithMetadata(new FileAnswer(mediaTypes))
            .Produces<ProblemDocument>(StatusCodes.Status412PreconditionFailed, Refused.MediaType)
            .Produces<ProblemDocument>(StatusCodes.Status416RangeNotSatisfiable, Refused.MediaType);
}
