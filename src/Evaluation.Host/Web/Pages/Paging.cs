namespace Evaluation.Host.Web.Pages;

/// <summary>A part of a long list and the way to its other parts.</summary>
/// <param name="Page">1-based.</param>
/// <param name="Address">Of a page by its number.</param>
internal sealed record Paging(int Page, int Pages, int Total, Func<int, string> Address)
{
    public const int Size = 25;

    /// <summary>Pages on each side of this one that have a link.</summary>
    private const int Near = 3;

    /// <summary>Rows of the pages before.</summary>
    public int Skipped => (Page - 1) * Size;

    /// <summary>Those that get a link: the first, the last, and those near this one.</summary>
    public IEnumerable<int> Linked => Enumerable.Range(1, Pages).Where(n => n == 1 || n == Pages || Math.Abs(n - Page) <= Near);

    /// <param name="asked">Out of range: the nearest there is.</param>
    public static Paging Of(int total, int asked, Func<int, string> address)
    {
        var pages = Math.Max(1, (total + Size - 1) / Size);
        return new(Math.Clamp(asked, 1, pages), pages, total, address);
    }

    /// <param name="asked">Out of range: the nearest there is.</param>
    public static (IReadOnlyList<T> Rows, Paging Paging) Of<T>(IReadOnlyList<T> all, int asked, Func<int, string> address)
    {
        var paging = Of(all.Count, asked, address);
        return ([.. all.Skip(paging.Skipped).Take(Size)], paging);
    }
}
