namespace Evaluation.Host.Web.Pages;

/// <summary>A part of a long list and the way to its other parts.</summary>
/// <param name="Page">1-based.</param>
/// <param name="Address">Of a page by its number.</param>
internal sealed record Paging(int Page, int Pages, int Total, Func<int, string> Address)
{
    public const int Size = 25;

    /// <param name="asked">Out of range: the nearest there is.</param>
    public static (IReadOnlyList<T> Rows, Paging Paging) Of<T>(IReadOnlyList<T> all, int asked, Func<int, string> address)
    {
        var pages = Math.Max(1, (all.Count + Size - 1) / Size);
        var page = Math.Clamp(asked, 1, pages);
        return ([.. all.Skip((page - 1) * Size).Take(Size)], new Paging(page, pages, all.Count, address));
    }
}
