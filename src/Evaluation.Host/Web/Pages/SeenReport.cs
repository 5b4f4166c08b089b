using System.Globalization;

namespace Evaluation.Host.Web.Pages;

/// <summary>A report as it stood on a page: a decision is bound to what was seen.</summary>
/// <param name="Hash">Of its content.</param>
internal sealed record SeenReport(long Id, string Hash)
{
    /// <returns>As the page carries it, such as <c>17:9f86d0…</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{Hash}");

    /// <returns><c>null</c> for what no page carries.</returns>
    public static SeenReport? Parse(string text) =>
        text.Split(':') is [var id, { Length: > 0 } hash] && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new SeenReport(number, hash)
            : null;
}
