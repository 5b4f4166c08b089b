using System.Reflection;
using System.Text.Json;
using Evaluation.Host.Web.Api.Writing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Evaluation.Host.Web.Api.Answers;

/// <summary>An answer with a strong ETag: the hash of its bytes. Who reads it and has it already gets 304.</summary>
internal sealed class Tagged<T>(T value) : IResult, IEndpointMetadataProvider
{
    public T Value => value;

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), [Tags.Json]));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(value, ApiJson.Options);
        var tag = Tags.OfBytes(content);
        httpContext.Response.Headers.ETag = tag.ToString();
        return !IsWrite(httpContext) && Tags.IsKnown(httpContext.Request, tag) ? Tags.NotModified(httpContext) : Tags.WriteAsync(httpContext, content, StatusCodes.Status200OK);
    }

    /// <summary>The tag of what a write made was nobody's before.</summary>
    private static bool IsWrite(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<WriteOperation>() is not null;
}
