using Evaluation.Model;
using Evaluation.Report;

namespace Evaluation.Host.Explaining;

/// <summary>Every release of an indicator up to the day: first values and what revisions made of them.</summary>
internal static class VintageExplanation
{
    /// <param name="vintages">By period and day of release.</param>
    public static Node Of(IEnumerable<Observation> vintages)
    {
        var periods = vintages.GroupBy(o => o.Period).Select(Releases).ToList();
        return new Node("历次发布", $"{periods.Count}个时期", "", periods);
    }

    private static Node Releases(IGrouping<Period, Observation> releases) => new(
        releases.Key.ToString(),
        releases.Count() == 1 ? "1次" : $"{releases.Count()}次，有修订",
        "",
        [.. releases.Select(o => new Node(Figures.Of(o.ReleasedOn), $"{Figures.Of(o.Value)} {o.Unit}（{Words.Of(o.Status)}）", o.Note.Length == 0 ? o.Source : $"{o.Source}；{o.Note}"))]);
}
