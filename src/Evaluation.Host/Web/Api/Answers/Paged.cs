using Evaluation.Host.Web.Api.Asking;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Evaluation.Host.Web.Api.Answers;

/// <summary>Cuts a page out of a list and links its neighbours.</summary>
internal static class Paged
{
    /// <param name="shape">Made for the page's items only.</param>
    public static Tagged<Page<TShape>> Of<T, TShape>(HttpContext context, IReadOnlyList<T> all, Func<T, TShape> shape)
    {
        var (page, size) = Asked(context);
        return Of<TShape>(context, [.. all.Skip((page - 1) * size).Take(size).Select(shape)], all.Count);
    }

    /// <param name="items">Of the page asked for.</param>
    public static Tagged<Page<TShape>> Of<TShape>(HttpContext context, IReadOnlyList<TShape> items, int total)
    {
        var (page, size) = Asked(context);
        var last = Math.Max(1, (total + size - 1) / size);
        List<string> links = [Link(context, 1, "first")];
        if (page > 1)
            links.Add(Link(context, Math.Min(page - 1, last), "prev"));
        if (page < last)
            links.Add(Link(context, page + 1, "next"));
        links.Add(Link(context, last, "last"));
        context.Response.Headers.Link = string.Join(", ", links);
        return new Tagged<Page<TShape>>(new Page<TShape>(items, page, size, total));
    }

    public static (int Page, int Size) Asked(HttpContext context)
    {
        var asked = Asking.Asked.Of(context);
        return (asked.Number(Parameter.Page)!.Value, asked.Number(Parameter.PageSize)!.Value);
    }

    private static string Link(HttpContext context, int page, string relation)
    {
        var query = new QueryBuilder(context.Request.Query.Where(q => q.Key != Parameter.Page.Name).Select(q => KeyValuePair.Create(q.Key, q.Value.ToString())))
        {
            { Parameter.Page.Name, FormattableString.Invariant($"{page}") },
        };
        return $"<{context.Request.Path}{query}>; rel=\"{relation}\"";
    }
}
