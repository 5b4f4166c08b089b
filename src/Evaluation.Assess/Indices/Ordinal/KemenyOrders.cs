namespace Evaluation.Assess.Indices.Ordinal;

/// <summary>The order, or orders, that most of the pairwise support speaks for: Condorcet–Kemeny–Young–Levenglick.</summary>
/// <param name="Score">Support of all pairs as ordered.</param>
/// <param name="Orders">Every order with that score, up to <see cref="Most"/>: more than one is a tie, to be reported as such.</param>
/// <remarks>OECD/JRC Handbook 2008, step 6, non-compensatory aggregation. Exact, by dynamic programming over subsets.</remarks>
public sealed record KemenyOrders(double Score, IReadOnlyList<IReadOnlyList<int>> Orders)
{
    /// <summary>Most alternatives: the work doubles with each.</summary>
    public const int MaxAlternatives = 18;

    /// <summary>Most orders given.</summary>
    public const int Most = 1000;

    private const double Tolerance = 1e-9;

    /// <param name="support">[i, j]: support for i before j.</param>
    /// <exception cref="ArgumentOutOfRangeException">More than <see cref="MaxAlternatives"/>.</exception>
    public static KemenyOrders Of(double[,] support)
    {
        var count = support.GetLength(0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxAlternatives, nameof(support));
        var best = new double[1 << count];
        for (var set = 1; set < best.Length; set++)
        {
            best[set] = double.NegativeInfinity;
            for (var last = 0; last < count; last++)
            {
                if ((set & (1 << last)) != 0)
                    best[set] = Math.Max(best[set], best[set ^ (1 << last)] + SupportOver(support, set ^ (1 << last), last));
            }
        }

        var orders = new List<IReadOnlyList<int>>();
        Collect(support, best, best.Length - 1, [], orders);
        return new KemenyOrders(best[^1], orders);
    }

    /// <summary>Support for a set of alternatives before one.</summary>
    private static double SupportOver(double[,] support, int set, int last)
    {
        double sum = 0;
        for (var before = 0; before < support.GetLength(0); before++)
            sum += (set & (1 << before)) != 0 ? support[before, last] : 0;
        return sum;
    }

    /// <summary>Walks back from the last place along every way that keeps the best score.</summary>
    private static void Collect(double[,] support, double[] best, int set, List<int> behind, List<IReadOnlyList<int>> orders)
    {
        if (set == 0)
            orders.Add([.. Enumerable.Reverse(behind)]);
        for (var last = 0; last < support.GetLength(0) && orders.Count < Most; last++)
        {
            var rest = set ^ (1 << last);
            if ((set & (1 << last)) == 0 || best[set] - best[rest] - SupportOver(support, rest, last) > Tolerance)
                continue;
            behind.Add(last);
            Collect(support, best, rest, behind, orders);
            behind.RemoveAt(behind.Count - 1);
        }
    }

    /// <returns>Support of all pairs of one order.</returns>
    public static double ScoreOf(double[,] support, IReadOnlyList<int> order)
    {
        double score = 0;
        for (var first = 0; first < order.Count; first++)
        {
            for (var later = first + 1; later < order.Count; later++)
                score += support[order[first], order[later]];
        }

        return score;
    }
}
