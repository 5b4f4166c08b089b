using Evaluation.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Evaluation.Host.Web.Assets;

/// <summary>The portal's few files, out of the assembly.</summary>
internal static class EmbeddedFiles
{
    private static readonly byte[] Style = Read("site.css");
    private static readonly byte[] Icon = Read("icon.svg");

    /// <summary>Address of the stylesheet: another content is another address, so that browsers may keep it.</summary>
    public static string Stylesheet { get; } = $"/assets/{Sha256.Of(Style)[..12]}/site.css";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{version}/site.css", (HttpContext context) => Send(context, Style, "text/css; charset=utf-8")).AllowAnonymous();
        routes.MapGet("/assets/icon.svg", (HttpContext context) => Send(context, Icon, "image/svg+xml")).AllowAnonymous();
    }

    private static IResult Send(HttpContext context, byte[] content, string type)
    {
        context.Response.Headers.CacheControl = "public, max-age=604800";
        context.Response.Headers.Remove("Pragma");
        return Results.Bytes(content, type);
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedFiles).Assembly.GetManifestResourceStream($"assets/{name}")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
