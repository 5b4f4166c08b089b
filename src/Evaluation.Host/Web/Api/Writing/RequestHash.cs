using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Evaluation.Host.Web.Api.Writing;

/// <summary>What makes a request the same request: method, path, query, If-Match, kind of content, and the content.</summary>
internal static class RequestHash
{
    /// <summary>The body is in memory by now.</summary>
    public static string Of(HttpContext context)
    {
        var request = context.Request;
        var content = ((MemoryStream)request.Body).ToArray();
        var type = MediaTypeHeaderValue.TryParse(request.ContentType, out var given) ? given : null;
        // A program that repeats a form draws a new boundary.
        var boundary = type is null ? "" : HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in new[] { request.Method, request.Path.ToString(), request.QueryString.ToString(), request.Headers.IfMatch.ToString(), type?.MediaType.ToString() ?? "" })
            hash.AppendData(Encoding.UTF8.GetBytes(part + "\n"));
        Append(hash, content, Encoding.UTF8.GetBytes(boundary));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> content, ReadOnlySpan<byte> boundary)
    {
        while (boundary.Length > 0 && content.IndexOf(boundary) is >= 0 and var at)
        {
            hash.AppendData(content[..at]);
            content = content[(at + boundary.Length)..];
        }

        hash.AppendData(content);
    }
}
