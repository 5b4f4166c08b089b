namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>Turns a point of the unit cube, one coordinate per factor, into the choices and weights of a run.</summary>
internal sealed class Scenario(IndexTree tree, IReadOnlyList<double> baseWeights, in Choices baseChoices, UncertaintyOptions options)
{
    private const uint NoisePurpose = 2;

    private readonly double[] given = [.. baseWeights];
    private readonly Choices baseChoices = baseChoices;
    private readonly Philox random = new(options.Seed);

    public static int Factors { get; } = Enum.GetValues<UncertaintyFactor>().Length;

    public Choices ChoicesAt(ReadOnlySpan<double> point) => baseChoices with
    {
        Impute = options.Impute[Drawn(point, UncertaintyFactor.Imputation, options.Impute.Length)],
        Treat = options.Treat[Drawn(point, UncertaintyFactor.Treatment, options.Treat.Length)],
        Normalise = baseChoices.Normalise with { Method = options.Normalise[Drawn(point, UncertaintyFactor.Normalisation, options.Normalise.Length)] },
        Aggregate = options.Aggregate[Drawn(point, UncertaintyFactor.Aggregation, options.Aggregate.Length)],
        LiftsToPositive = true,
    };

    /// <summary>Noise on all weights, drawn from the coordinate's own bits, then one indicator's weight set to 0.</summary>
    public void WeightsAt(ReadOnlySpan<double> point, Span<double> weights)
    {
        var stream = BitConverter.DoubleToUInt64Bits(point[(int)UncertaintyFactor.Weights]);
        for (var node = 0; node < given.Length; node++)
        {
            var away = (2 * random.Uniform(stream, (uint)node, NoisePurpose)) - 1;
            weights[node] = given[node] * (1 + (options.WeightNoise * away));
        }

        if (!options.LeaveOneOut)
            return;
        var left = Drawn(point, UncertaintyFactor.Exclusion, tree.IndicatorCount + 1);
        if (left < tree.IndicatorCount)
            weights[left] = 0;
    }

    private static int Drawn(ReadOnlySpan<double> point, UncertaintyFactor factor, int count) => (int)(point[(int)factor] * count);
}
