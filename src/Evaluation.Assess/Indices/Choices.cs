using System.Collections.Immutable;

namespace Evaluation.Assess.Indices;

/// <summary>The choices of one rebuild.</summary>
/// <param name="Aggregate">One for all levels, or one per level from the lowest aggregates up.</param>
/// <param name="LiftsToPositive">Where a mean needs values above 0 and some score is not, every indicator's scores are put on 1–100 first.</param>
internal readonly record struct Choices(
    ImputeMethod Impute,
    TreatMethod Treat,
    TreatRules TreatRules,
    NormaliseRules Normalise,
    ImmutableArray<AggregateMethod> Aggregate,
    double Power,
    double MinCoverage,
    bool LiftsToPositive)
{
    /// <param name="reference">Place of the reference unit; −1: none.</param>
    public static Choices Of(IndexOptions options, int reference) => new(
        options.Impute,
        options.Treat,
        options.TreatRules,
        new NormaliseRules(options.Normalise, options.RangeLower, options.RangeUpper, options.Clamp, reference),
        options.Aggregate,
        options.Power,
        options.MinCoverage,
        LiftsToPositive: false);
}
