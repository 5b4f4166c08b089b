using System.Collections.Immutable;

namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>What is varied, how often, and from which seed.</summary>
/// <param name="Runs">Full rebuilds for the ranks; at least 2. Sensitivity takes six more for each pair of the first ones.</param>
/// <param name="Impute">One is drawn for each run, each as likely as the others; so for the next three.</param>
/// <param name="Aggregate">Each for all levels, or one per level. In a run whose mean needs values above 0 while some score is not,
/// the scores of every indicator are first put on 1–100.</param>
/// <param name="WeightNoise">Each weight is multiplied by 1 ± up to this, evenly; 0.25 is the usual.</param>
/// <param name="LeaveOneOut">Each indicator is left out as often as none is.</param>
/// <param name="SensitivityPairs">Most pairs of runs that sensitivity is worked out from.</param>
/// <param name="Threads">0: as many as the machine has. The result is the same for any number.</param>
public sealed record UncertaintyOptions(
    int Runs,
    ulong Seed,
    ImmutableArray<ImputeMethod> Impute,
    ImmutableArray<TreatMethod> Treat,
    ImmutableArray<NormaliseMethod> Normalise,
    ImmutableArray<ImmutableArray<AggregateMethod>> Aggregate,
    double WeightNoise = 0.25,
    bool LeaveOneOut = true,
    int SensitivityPairs = 1000,
    int Threads = 0)
{
    /// <summary>The alternatives of <c>index uncertainty</c>: those of the Handbook's own exercise, and whatever the index itself uses.</summary>
    public static UncertaintyOptions Usual(int runs, ulong seed, IndexOptions index) => new(
        runs,
        seed,
        [.. With([ImputeMethod.None, ImputeMethod.Mean, ImputeMethod.Median], index.Impute)],
        [.. With([TreatMethod.None, TreatMethod.Winsorise], index.Treat)],
        [.. With([NormaliseMethod.MinMax, NormaliseMethod.ZScore, NormaliseMethod.Rank], index.Normalise)],
        index.Aggregate.Length == 1
            ? [.. With([AggregateMethod.Arithmetic, AggregateMethod.Geometric], index.Aggregate[0]).Select(ImmutableArray.Create)]
            : [[AggregateMethod.Arithmetic], [AggregateMethod.Geometric], index.Aggregate]);

    private static IEnumerable<T> With<T>(IEnumerable<T> usual, T own) => usual.Append(own).Distinct();
}
