namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>One thread's rebuilds; allocates nothing from run to run.</summary>
internal sealed class Runner(IndexPreparation prepared, IndexTree tree, Scenario scenario, int[] baseRanks, ulong seed)
{
    private readonly Rebuild rebuild = new(prepared.Raw, tree, prepared.Grouping);
    private readonly SaltelliDesign design = new(new Philox(seed), Scenario.Factors);
    private readonly double[] point = new double[Scenario.Factors];
    private readonly double[] weights = new double[tree.Nodes.Length];

    /// <summary>[unit · units + rank − 1].</summary>
    public int[] Counts { get; } = new int[baseRanks.Length * baseRanks.Length];

    public AggregateRefusal? Refused { get; private set; }

    /// <returns>Mean shift of ranks; the ranks are counted.</returns>
    public double A(int pair)
    {
        design.A(pair, point);
        return Counted();
    }

    /// <inheritdoc cref="A"/>
    public double B(int pair)
    {
        design.B(pair, point);
        return Counted();
    }

    /// <returns>Mean shift of ranks; the ranks are not counted, for these points hang together.</returns>
    public double Mixed(int pair, int factor)
    {
        design.Mixed(pair, factor, point);
        Build();
        return Shift();
    }

    private double Counted()
    {
        Build();
        for (var unit = 0; unit < baseRanks.Length; unit++)
        {
            if (rebuild.Ranks[unit] > 0)
                Counts[(unit * baseRanks.Length) + rebuild.Ranks[unit] - 1]++;
        }

        return Shift();
    }

    private void Build()
    {
        var choices = scenario.ChoicesAt(point);
        scenario.WeightsAt(point, weights);
        rebuild.Prepare(choices);
        var refused = rebuild.Aggregate(choices, weights);
        if (refused.IsRefused && (Refused is null || refused.Node < Refused.Value.Node))
            Refused = refused;
    }

    /// <summary>Over the units that have a rank both here and in the index as declared.</summary>
    private double Shift()
    {
        var (sum, compared) = (0, 0);
        for (var unit = 0; unit < baseRanks.Length; unit++)
        {
            if (baseRanks[unit] == 0 || rebuild.Ranks[unit] == 0)
                continue;
            sum += Math.Abs(baseRanks[unit] - rebuild.Ranks[unit]);
            compared++;
        }

        return compared > 0 ? (double)sum / compared : 0;
    }
}
