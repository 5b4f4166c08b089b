using Microsoft.AspNetCore.Builder;

namespace Evaluation.Host.Web.Api.Describing;

/// <summary>Metadata of an operation that answers with a file.</summary>
internal sealed record FileAnswer(IReadOnlyList<string> MediaTypes);

internal static class FileAnswers
{
    public static RouteHandlerBuilder ProducesFile(this RouteHandlerBuilder operation, params IReadOnlyList<string> mediaTypes) =>
        operation.WithMetadata(new FileAnswer(mediaTypes));
}
