using Evaluation.Model.Indices;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>Rebuilds an index many times with other choices and tells how far its ranks hold.</summary>
/// <remarks>OECD/JRC Handbook 2008, step 7. The result depends on data, options and seed alone, whatever the number of threads.</remarks>
public static class IndexUncertainty
{
    /// <returns>One result, or none and the problems that stopped it.</returns>
    /// <exception cref="ArgumentException">Fewer than two runs, or a choice without an alternative: a caller's mistake.</exception>
    public static Read<UncertaintyResult> Of(
        IndexData data, IndexTree tree, IndexOptions options, UncertaintyOptions uncertainty, CancellationToken ct = default)
    {
        Refuse(uncertainty);
        var built = IndexBuild.Of(data, tree, options);
        if (built.Rows.Count == 0)
            return new Read<UncertaintyResult>([], built.Problems);
        var index = built.Rows[0];
        var prepared = IndexPreparation.Of(data, tree, options);
        var scenario = new Scenario(tree, index.Weights, prepared.Choices, uncertainty);
        var impossible = Alternatives.Check(data, tree, prepared, uncertainty).ToList();
        if (impossible.Count > 0)
            return new Read<UncertaintyResult>([], [.. built.Problems, .. impossible]);
        var runs = RunSet.Run(prepared, tree, scenario, BaseRanks(prepared, index), uncertainty, ct);
        if (runs.Refused is { } refused)
            return new Read<UncertaintyResult>([], [.. built.Problems, new Problem(UncertaintyProblems.RunRefused, new Place(data.Source, null, tree.Codes[refused.Node]), tree.Codes[refused.Node])]);
        return new Read<UncertaintyResult>([Result(index, prepared, runs, uncertainty)], built.Problems);
    }

    private static void Refuse(UncertaintyOptions options)
    {
        if (options.Runs < 2)
            throw new ArgumentException("At least two runs are needed.", nameof(options));
        if (options.Impute.Length == 0 || options.Treat.Length == 0 || options.Normalise.Length == 0 || options.Aggregate.Length == 0)
            throw new ArgumentException("Every choice needs at least one way.", nameof(options));
        if (!(options.WeightNoise is >= 0 and < 1))
            throw new ArgumentException("Noise on weights must be from 0 to below 1.", nameof(options));
    }

    /// <returns>Per unit of the table; 0 without a rank.</returns>
    private static int[] BaseRanks(IndexPreparation prepared, IndexResult index)
    {
        var ranks = index.Rows.ToDictionary(r => r.Unit, r => r.Rank ?? 0, StringComparer.Ordinal);
        return [.. prepared.Raw.Units.Select(u => ranks[u])];
    }

    private static UncertaintyResult Result(IndexResult index, IndexPreparation prepared, RunSet runs, UncertaintyOptions options)
    {
        var places = prepared.Raw.Units.Select((code, place) => (code, place)).ToDictionary(p => p.code, p => p.place, StringComparer.Ordinal);
        var sobol = SobolIndices.Of(runs.A, runs.B, runs.Mixed, options.Seed, resamples: 500);
        return new UncertaintyResult(
            index,
            [.. index.Rows.Select(r => IntervalOf(r, places.TryGetValue(r.Unit, out var place) ? runs.Counts(place) : []))],
            Moments.Mean(runs.Shifts),
            runs.Shifts,
            [.. Enum.GetValues<UncertaintyFactor>().Select((factor, i) => new FactorSensitivity(factor, Ways(factor, index.Tree, options), sobol?[i]))],
            runs.Rebuilds);
    }

    private static RankInterval IntervalOf(IndexRow row, ReadOnlySpan<int> counts) => new(
        row.Unit, row.Rank, Quantiles.OfRanks(counts, 0.5), Quantiles.OfRanks(counts, 0.05), Quantiles.OfRanks(counts, 0.95), counts.ToArray());

    private static int Ways(UncertaintyFactor factor, IndexTree tree, UncertaintyOptions options) => factor switch
    {
        UncertaintyFactor.Imputation => options.Impute.Length,
        UncertaintyFactor.Treatment => options.Treat.Length,
        UncertaintyFactor.Normalisation => options.Normalise.Length,
        UncertaintyFactor.Aggregation => options.Aggregate.Length,
        UncertaintyFactor.Weights => options.WeightNoise > 0 ? 0 : 1,
        UncertaintyFactor.Exclusion => options.LeaveOneOut ? tree.IndicatorCount + 1 : 1,
    };
}
