using System.Text;
using Evaluation.Host.Web.Api.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Evaluation.Host.Web.Api.Describing;

/// <summary>The document that describes the API: made when it is first asked for, the same for everybody.</summary>
internal sealed class DocumentEndpoint([FromKeyedServices(DocumentEndpoint.Name)] IOpenApiDocumentProvider provider) : IDisposable
{
    public const string Name = "v1";
    public const string Path = ApiRoutes.Root + "/openapi.json";
    private readonly SemaphoreSlim making = new(1);
    private (byte[] Content, EntityTagHeaderValue Tag)? made;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], (HttpContext context, DocumentEndpoint document) => document.SendAsync(context)).AllowAnonymous().ExcludeFromDescription();

    public void Dispose() => making.Dispose();

    private async Task SendAsync(HttpContext context)
    {
        var (content, tag) = made ?? await MakeAsync(context.RequestAborted).ConfigureAwait(false);
        context.Response.Headers.ETag = tag.ToString();
        await (Tags.IsKnown(context.Request, tag) ? Tags.NotModified(context) : Tags.WriteAsync(context, content, StatusCodes.Status200OK)).ConfigureAwait(false);
    }

    private async Task<(byte[] Content, EntityTagHeaderValue Tag)> MakeAsync(CancellationToken ct)
    {
        await making.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            if (made is { } done)
                return done;
            var document = await provider.GetOpenApiDocumentAsync(ct).ConfigureAwait(false);
            var content = Encoding.UTF8.GetBytes(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, ct).ConfigureAwait(false));
            made = (content, Tags.OfBytes(content));
            return made.Value;
        }
        finally
        {
            making.Release();
        }
    }
}
