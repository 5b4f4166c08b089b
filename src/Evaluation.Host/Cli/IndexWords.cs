using Evaluation.Assess.Indices;

namespace Evaluation.Host.Cli;

/// <summary>The words by which the methods of an index go on the command line.</summary>
internal static class IndexWords
{
    public static readonly IReadOnlyDictionary<string, ImputeMethod> Impute = new Dictionary<string, ImputeMethod>(StringComparer.Ordinal)
    {
        ["none"] = ImputeMethod.None,
        ["mean"] = ImputeMethod.Mean,
        ["median"] = ImputeMethod.Median,
        ["group-mean"] = ImputeMethod.GroupMean,
        ["group-median"] = ImputeMethod.GroupMedian,
    };

    public static readonly IReadOnlyDictionary<string, TreatMethod> Treat = new Dictionary<string, TreatMethod>(StringComparer.Ordinal)
    {
        ["none"] = TreatMethod.None,
        ["winsorise"] = TreatMethod.Winsorise,
    };

    public static readonly IReadOnlyDictionary<string, NormaliseMethod> Normalise = new Dictionary<string, NormaliseMethod>(StringComparer.Ordinal)
    {
        ["minmax"] = NormaliseMethod.MinMax,
        ["zscore"] = NormaliseMethod.ZScore,
        ["rank"] = NormaliseMethod.Rank,
        ["percentile"] = NormaliseMethod.Percentile,
        ["borda"] = NormaliseMethod.Borda,
        ["goalposts"] = NormaliseMethod.Goalposts,
        ["distance-best"] = NormaliseMethod.DistanceBest,
        ["distance-reference"] = NormaliseMethod.DistanceReference,
        ["distance-target"] = NormaliseMethod.DistanceTarget,
        ["fraction-best"] = NormaliseMethod.FractionBest,
        ["efficacy"] = NormaliseMethod.Efficacy,
    };

    public static readonly IReadOnlyDictionary<string, WeightMethod> Weight = new Dictionary<string, WeightMethod>(StringComparer.Ordinal)
    {
        ["given"] = WeightMethod.Given,
        ["equal"] = WeightMethod.Equal,
        ["entropy"] = WeightMethod.Entropy,
        ["critic"] = WeightMethod.Critic,
        ["pca"] = WeightMethod.PrincipalComponent,
    };

    public static readonly IReadOnlyDictionary<string, AggregateMethod> Aggregate = new Dictionary<string, AggregateMethod>(StringComparer.Ordinal)
    {
        ["arithmetic"] = AggregateMethod.Arithmetic,
        ["geometric"] = AggregateMethod.Geometric,
        ["harmonic"] = AggregateMethod.Harmonic,
        ["generalised"] = AggregateMethod.Generalised,
        ["median"] = AggregateMethod.Median,
        ["copeland"] = AggregateMethod.Copeland,
        ["outranking"] = AggregateMethod.Outranking,
    };
}
