namespace Evaluation.Assess.Indices;

/// <summary>Units compared pair by pair over the whole table: Copeland scores and outranking shares.</summary>
/// <remarks>OECD/JRC Handbook 2008, step 6, non-compensatory aggregation. Two units meet on the children that both have, whose weights
/// then count as the whole; equal values give half their weight to either. What is missing elsewhere in the table never matters.</remarks>
public static class Duels
{
    /// <summary>Share of the weight by which each unit is at least as good as each other.</summary>
    /// <param name="weights">One per column.</param>
    /// <param name="evenShare">What either side gets of the weight of a column on which both are equal: ½ by the Handbook's formula,
    /// 0 in its own example of table 36.</param>
    /// <returns>[i, j]: share for i against j, 0–1; ½ where they have no column in common, and on the diagonal.</returns>
    public static double[,] Matrix(IndexTable table, IReadOnlyList<double> weights, double evenShare = 0.5)
    {
        var units = table.Units.Count;
        var matrix = new double[units, units];
        for (var one = 0; one < units; one++)
        {
            matrix[one, one] = 0.5;
            for (var other = one + 1; other < units; other++)
            {
                var duel = default(Duel);
                for (var column = 0; column < table.Columns.Count; column++)
                    duel.Meet(table, column, one, other, weights[column], 1);
                (matrix[one, other], matrix[other, one]) = duel.Shares(evenShare);
            }
        }

        return matrix;
    }

    internal static void Write(
        in AggregateRules rules, IndexTree tree, int node, IndexTable scores, ReadOnlySpan<double> weights, Scratch scratch)
    {
        var inPlay = Aggregation.WeightInPlay(tree, node, scores, weights);
        var result = scores.Values(node);
        var present = scores.Present(node);
        MarkPresent(rules, tree, node, scores, weights, inPlay);
        var held = scratch.Weights[..result.Length];
        result.Clear();
        held.Clear();
        for (var one = 0; one < result.Length; one++)
        {
            for (var other = one + 1; other < result.Length; other++)
            {
                if (!present[one] || !present[other])
                    continue;
                var duel = default(Duel);
                foreach (var child in tree.Nodes[node].Children)
                    duel.Meet(scores, child, one, other, weights[child], Aggregation.IsMirrored(tree.Nodes[child]) ? -1 : 1);
                if (!duel.IsHeld)
                    continue;
                held[one]++;
                held[other]++;
                result[one] += rules.Method == AggregateMethod.Copeland ? duel.Winner : duel.Share;
                result[other] += rules.Method == AggregateMethod.Copeland ? -duel.Winner : 1 - duel.Share;
            }
        }

        if (rules.Method != AggregateMethod.Outranking)
            return;
        for (var unit = 0; unit < result.Length; unit++)
            result[unit] = !present[unit] ? 0 : held[unit] > 0 ? result[unit] / held[unit] : 0.5;
    }

    private static void MarkPresent(in AggregateRules rules, IndexTree tree, int node, IndexTable scores, ReadOnlySpan<double> weights, double inPlay)
    {
        var present = scores.Present(node);
        for (var unit = 0; unit < present.Length; unit++)
        {
            double given = 0;
            foreach (var child in tree.Nodes[node].Children)
                given += scores.Present(child)[unit] ? weights[child] : 0;
            present[unit] = Aggregation.IsCovered(given, inPlay, rules.MinCoverage);
        }
    }

    /// <summary>The weight on either side of one pair.</summary>
    private struct Duel
    {
        private double forOne;
        private double forOther;
        private double even;

        public readonly bool IsHeld => Total > 0;

        public readonly double Share => IsHeld ? (forOne + (even / 2)) / Total : 0.5;

        public readonly (double One, double Other) Shares(double evenShare) =>
            IsHeld ? ((forOne + (evenShare * even)) / Total, (forOther + (evenShare * even)) / Total) : (0.5, 0.5);

        /// <summary>1, −1, or 0 where both sides weigh the same but for the last bits of a sum.</summary>
        public readonly int Winner => Math.Abs(forOne - forOther) <= 1e-12 * Total ? 0 : Math.Sign(forOne - forOther);

        private readonly double Total => forOne + forOther + even;

        public void Meet(IndexTable table, int column, int one, int other, double weight, int direction)
        {
            var present = table.Present(column);
            if (!present[one] || !present[other])
                return;
            var values = table.Values(column);
            var ahead = (values[one] - values[other]) * direction;
            if (ahead > 0)
                forOne += weight;
            else if (ahead < 0)
                forOther += weight;
            else
                even += weight;
        }
    }
}
