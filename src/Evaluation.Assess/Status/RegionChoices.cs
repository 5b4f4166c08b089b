using System.Collections.Immutable;
using Evaluation.Assess.Indices;
using Evaluation.Assess.Indices.Uncertainty;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Status;

/// <summary>A region definition in the engine's terms.</summary>
internal static class RegionChoices
{
    public static IndexOptions Options(RegionIndexDefinition definition) => new()
    {
        Impute = Word<ImputeMethod>(definition.Impute.Value),
        Treat = Word<TreatMethod>(definition.Treat.Value),
        Normalise = Word<NormaliseMethod>(definition.Normalise.Value),
        Aggregate = [Word<AggregateMethod>(definition.Aggregate.Value)],
    };

    public static UncertaintyOptions Uncertainty(RegionUncertainty rules) => new(
        rules.Runs.Value,
        (ulong)rules.Seed.Value,
        [.. rules.Impute.Value.Select(Word<ImputeMethod>)],
        [.. rules.Treat.Value.Select(Word<TreatMethod>)],
        [.. rules.Normalise.Value.Select(Word<NormaliseMethod>)],
        [.. rules.Aggregate.Value.Select(Word<AggregateMethod>).Select(ImmutableArray.Create)],
        (double)rules.WeightNoisePercent.Value / 100,
        rules.LeaveOneOut.Value);

    private static T Word<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);
}
