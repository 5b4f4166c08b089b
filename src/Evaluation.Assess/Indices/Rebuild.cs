namespace Evaluation.Assess.Indices;

/// <summary>Builds one index over and over with other choices; everything it writes to is allocated once.</summary>
/// <param name="raw">Screened and denominated; never written to.</param>
internal sealed class Rebuild(IndexTable raw, IndexTree tree, Grouping grouping)
{
    private readonly Scratch scratch = new(Math.Max(raw.Units.Count, tree.Nodes.Length));
    private readonly double[] mirrors = new double[tree.Nodes.Length];
    private readonly int[] storeys = [.. tree.Nodes.Select(n => tree.Levels.IndexOf(n.Level))];
    private bool isLifted;

    /// <summary>Step 3.</summary>
    public IndexTable Imputed { get; } = raw.Copy();

    /// <summary>Step 4.</summary>
    public IndexTable Treated { get; } = raw.Copy();

    /// <summary>Steps 5 and 7: one column per node, the normalised indicators first.</summary>
    public IndexTable Scores { get; } = new(raw.Units, tree.Codes);

    /// <summary>One per indicator.</summary>
    public Treatment[] Treatments { get; } = new Treatment[tree.IndicatorCount];

    /// <summary>One per indicator: why it was left out.</summary>
    public NormaliseFailure[] Failures { get; } = new NormaliseFailure[tree.IndicatorCount];

    /// <summary>One per unit: 1 is the best, ties share the smallest; 0 without a score.</summary>
    public int[] Ranks { get; } = new int[raw.Units.Count];

    /// <summary>Steps 3 to 5.</summary>
    public void Prepare(in Choices choices)
    {
        Imputed.CopyFrom(raw);
        for (var column = 0; column < tree.IndicatorCount; column++)
            Imputation.Fill(choices.Impute, Imputed.Values(column), Imputed.Present(column), grouping.Places, grouping.Count, scratch);
        Treated.CopyFrom(Imputed);
        for (var column = 0; column < tree.IndicatorCount; column++)
        {
            Treatments[column] = choices.Treat switch
            {
                TreatMethod.None => default,
                TreatMethod.Winsorise => Treatment.Apply(Treated.Values(column), Treated.Present(column), choices.TreatRules, scratch),
            };
        }

        for (var column = 0; column < tree.IndicatorCount; column++)
        {
            Failures[column] = Normalisation.Column(
                choices.Normalise, tree.Nodes[column].Meta, Treated.Values(column), Treated.Present(column), Scores.Values(column), Scores.Present(column), scratch);
        }

        isLifted = choices.LiftsToPositive && NeedsPositive(choices) && PositiveScores.IsNeeded(Scores, tree.IndicatorCount);
        for (var column = 0; isLifted && column < tree.IndicatorCount; column++)
            PositiveScores.Lift(Scores.Values(column), Scores.Present(column));
    }

    /// <summary>Step 7, then ranks from unrounded scores.</summary>
    /// <param name="weights">One per node.</param>
    /// <returns>What stopped it; the ranks are those of before then.</returns>
    public AggregateRefusal Aggregate(in Choices choices, ReadOnlySpan<double> weights)
    {
        for (var node = tree.IndicatorCount; node < tree.Nodes.Length; node++)
        {
            var method = MethodOf(choices, node);
            var refused = Aggregation.Node(new AggregateRules(method, choices.Power, choices.MinCoverage), tree, node, Scores, weights, mirrors, scratch);
            if (refused.IsRefused)
                return refused;
            mirrors[node] = MirrorSum(choices, method);
        }

        RankScores.Places(Scores.Values(tree.Root), Scores.Present(tree.Root), tree.Nodes[tree.Root].Meta.Direction, Ranks, scratch);
        return AggregateRefusal.None;
    }

    public AggregateMethod MethodOf(in Choices choices, int node) => choices.Aggregate[choices.Aggregate.Length == 1 ? 0 : storeys[node]];

    private double MirrorSum(in Choices choices, AggregateMethod method) => method switch
    {
        AggregateMethod.Copeland => 0,
        AggregateMethod.Outranking => 1,
        AggregateMethod.Arithmetic or AggregateMethod.Geometric or AggregateMethod.Harmonic or AggregateMethod.Generalised or AggregateMethod.Median =>
            isLifted ? PositiveScores.MirrorSum : choices.Normalise.MirrorSum(raw.Units.Count),
    };

    private static bool NeedsPositive(in Choices choices)
    {
        foreach (var method in choices.Aggregate)
        {
            if (method is AggregateMethod.Geometric or AggregateMethod.Harmonic or AggregateMethod.Generalised)
                return true;
        }

        return false;
    }
}
