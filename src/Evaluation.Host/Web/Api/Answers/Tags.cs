using System.Text.Json;
using Evaluation.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Evaluation.Host.Web.Api.Answers;

/// <summary>Entity tags, and what follows from them.</summary>
internal static class Tags
{
    public const string Json = "application/json";

    /// <summary>Half the hash is as good as the whole, and shorter.</summary>
    private const int Length = 32;

    public static EntityTagHeaderValue OfBytes(ReadOnlySpan<byte> content) => new($"\"{Sha256.Of(content)[..Length]}\"");

    /// <summary>Of what would be answered.</summary>
    public static EntityTagHeaderValue Of<T>(T value) => OfBytes(JsonSerializer.SerializeToUtf8Bytes(value, ApiJson.Options));

    /// <summary>The asker has this content already.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(tag, useStrongComparison: false));

    /// <summary>True as well where the asker names no version; what is no tag is a version that there never was.</summary>
    public static bool IsExpected(HttpRequest request, EntityTagHeaderValue tag) =>
        (request.Headers.IfMatch.Count == 0 || request.GetTypedHeaders().IfMatch.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(tag, useStrongComparison: true)))
        && !IsKnown(request, tag);

    public static Task NotModified(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    public static Task WriteAsync(HttpContext context, byte[] content, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = Json;
        context.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }
}
