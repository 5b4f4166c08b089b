using Evaluation.Model.Problems;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Host.Web.Pages;

/// <summary>Which evaluation a page shows.</summary>
/// <param name="Given">The day was asked for, so links keep it.</param>
/// <param name="Problems">Why it can't be shown; empty when it can.</param>
internal sealed record ViewHeader(
    string Title, IReadOnlyList<int> Years, int Year, DateOnly AsOf, bool Given, IReadOnlyList<Problem> Problems)
{
    /// <summary>The query of a link that keeps year and day.</summary>
    public string Query(params string[] more)
    {
        List<KeyValuePair<string, string?>> pairs = [new("year", FormattableString.Invariant($"{Year}"))];
        if (Given)
            pairs.Add(new("as-of", Shown.Of(AsOf)));
        for (var i = 0; i < more.Length; i += 2)
            pairs.Add(new(more[i], more[i + 1]));
        return QueryString.Create(pairs).ToString();
    }
}
