using System.Globalization;
using Evaluation.Assess.Explaining;
using Evaluation.Model;
using Evaluation.Store;

namespace Evaluation.Host.Explaining;

/// <summary>What only the store knows of a figure: its earlier releases, and the periods that the evaluation does not use.</summary>
/// <param name="area">Whose indicators the annual evaluation judges.</param>
/// <param name="asOf">Nothing released later is shown.</param>
internal sealed class Releases(StoredObservations observations, string area, DateOnly asOf)
{
    private readonly Dictionary<(string Indicator, string Area), ILookup<Period, Observation>> bySeries = [];

    /// <returns>The tree with the earlier releases of each value beneath it, latest first.</returns>
    public Explanation AddTo(Explanation tree)
    {
        var children = tree.Children.Select(AddTo);
        return tree with { Children = tree.Observation is { } shown ? [.. children, .. Earlier(shown)] : [.. children] };
    }

    /// <returns>An indicator's tree with earlier releases, and at its end the periods that are not among its values.</returns>
    public Explanation AddAllTo(Explanation tree, string indicator)
    {
        var used = Observations(tree).Select(o => o.Period).ToHashSet();
        var unused = Of(indicator, area).Where(p => !used.Contains(p.Key)).Select(p => p.Last()).ToList();
        if (unused.Count == 0)
            return AddTo(tree);
        var others = new Explanation("其他时期的数据", null, FigureKind.Given, Combination.Given, [.. unused.Select(o => Row(o.Period.ToString(), o))])
        {
            Text = $"{unused.Count}个时期，不进入本年度评价",
        };
        return AddTo(tree with { Children = [.. tree.Children, others] });
    }

    private IEnumerable<Explanation> Earlier(Observation shown) => Of(shown.Indicator, shown.Area)[shown.Period]
        .Where(o => o.ReleasedOn < shown.ReleasedOn)
        .Reverse()
        .Select(o => Row($"此前发布（{o.ReleasedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}）", o));

    /// <summary>By period, and in each by day of release.</summary>
    private ILookup<Period, Observation> Of(string indicator, string of)
    {
        if (!bySeries.TryGetValue((indicator, of), out var releases))
        {
            releases = observations.Vintages(indicator, of).Where(o => o.ReleasedOn <= asOf).ToLookup(o => o.Period);
            bySeries.Add((indicator, of), releases);
        }

        return releases;
    }

    private static Explanation Row(string label, Observation observation) =>
        new(label, Score.Of(observation.Value), FigureKind.Given, Combination.Given, [])
        {
            Unit = observation.Unit,
            Observation = observation,
        };

    private static IEnumerable<Observation> Observations(Explanation tree)
    {
        var below = tree.Children.SelectMany(Observations);
        return tree.Observation is { } own ? below.Prepend(own) : below;
    }
}
