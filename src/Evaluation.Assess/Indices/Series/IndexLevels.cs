namespace Evaluation.Assess.Indices.Series;

/// <summary>Puts the levels of every node together from what each indicator adds from year to year.</summary>
internal static class IndexLevels
{
    /// <summary>Places kept: increments of this many places add up without loss.</summary>
    private const int Places = 18;

    public static BaseIndex Of(IndexTree tree, Dictionary<string, IReadOnlyList<YearValue>> filled, BaseIndexOptions options)
    {
        var years = Enumerable.Range(options.BaseYear, options.LastYear - options.BaseYear + 1).ToArray();
        var values = tree.Nodes.Where(n => n.IsIndicator).Select(n => filled[n.Code]).ToArray();
        var levels = new decimal[tree.Nodes.Length][];
        var increments = new decimal[tree.Nodes.Length][,];
        for (var node = 0; node < tree.Nodes.Length; node++)
        {
            increments[node] = new decimal[tree.IndicatorCount, years.Length];
            levels[node] = new decimal[years.Length];
            levels[node][0] = 100;
        }

        for (var node = 0; node < tree.IndicatorCount; node++)
            FollowIndicator(node, Ratios(values[node], tree.Nodes[node].Meta.Direction), levels, increments);
        for (var node = tree.IndicatorCount; node < tree.Nodes.Length; node++)
            FollowAggregate(tree, node, options.Method, levels, increments);
        return new BaseIndex(tree, years, values, levels, increments);
    }

    /// <summary>x_t / x_0, or x_0 / x_t where lower is better.</summary>
    private static decimal[] Ratios(IReadOnlyList<YearValue> values, int direction) =>
        [.. values.Select(v => direction > 0 ? v.Value!.Value / values[0].Value!.Value : values[0].Value!.Value / v.Value!.Value)];

    private static void FollowIndicator(int node, decimal[] ratios, decimal[][] levels, decimal[][,] increments)
    {
        for (var year = 1; year < ratios.Length; year++)
        {
            levels[node][year] = Math.Round(100 * ratios[year], Places);
            increments[node][node, year] = levels[node][year] - levels[node][year - 1];
        }
    }

    private static void FollowAggregate(IndexTree tree, int node, SeriesMethod method, decimal[][] levels, decimal[][,] increments)
    {
        var children = tree.Nodes[node].Children;
        var shares = Shares([.. children.Select(child => tree.Nodes[child].Meta.Weight)]);
        for (var year = 1; year < levels[node].Length; year++)
        {
            decimal change = 0;
            for (var place = 0; place < children.Length; place++)
            {
                var child = children[place];
                var scale = shares[place] * Stretch(tree, child, method, levels[node][year - 1], levels[child][year - 1]);
                for (var indicator = 0; indicator < tree.IndicatorCount; indicator++)
                {
                    var part = Math.Round(scale * increments[child][indicator, year], Places);
                    increments[node][indicator, year] += part;
                    change += part;
                }
            }

            levels[node][year] = levels[node][year - 1] + change;
        }
    }

    /// <summary>Chained: an indicator's points become growth, and growth is applied to where the group stood.</summary>
    private static decimal Stretch(IndexTree tree, int child, SeriesMethod method, decimal parentBefore, decimal childBefore) => method switch
    {
        SeriesMethod.FixedBase => 1,
        SeriesMethod.ChainedGrowth => tree.Nodes[child].IsIndicator ? parentBefore / childBefore : 1,
    };

    /// <summary>Weights as shares that add up to exactly 1; the largest takes what rounding leaves.</summary>
    private static decimal[] Shares(double[] weights)
    {
        var sum = weights.Sum();
        decimal[] shares = [.. weights.Select(w => Math.Round((decimal)(w / sum), Places))];
        shares[Array.IndexOf(shares, shares.Max())] += 1 - shares.Sum();
        return shares;
    }
}
