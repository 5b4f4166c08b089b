using System.Collections.Immutable;

namespace Evaluation.Assess.Indices;

/// <summary>The choices of an index, step by step. The defaults are those of <c>index build</c>.</summary>
public sealed record IndexOptions
{
    public ScreenRules Screen { get; init; } = ScreenRules.None;

    public ImputeMethod Impute { get; init; } = ImputeMethod.None;

    public TreatMethod Treat { get; init; } = TreatMethod.None;

    public TreatRules TreatRules { get; init; } = TreatRules.Usual;

    public NormaliseMethod Normalise { get; init; } = NormaliseMethod.MinMax;

    /// <summary>Where min–max and goalposts put the worst.</summary>
    public double RangeLower { get; init; }

    /// <summary>Where min–max and goalposts put the best; above <see cref="RangeLower"/>.</summary>
    public double RangeUpper { get; init; } = 100;

    /// <summary>Values beyond goalposts or target count as on them.</summary>
    public bool Clamp { get; init; } = true;

    /// <summary>Code of the unit that <see cref="NormaliseMethod.DistanceReference"/> looks to; empty: none.</summary>
    public string Reference { get; init; } = "";

    public WeightMethod Weight { get; init; } = WeightMethod.Given;

    /// <summary>One for all levels, or one per level from the lowest aggregates up.</summary>
    public ImmutableArray<AggregateMethod> Aggregate { get; init; } = [AggregateMethod.Arithmetic];

    /// <summary>Power of the generalised mean; 0 is the geometric mean, 1 the arithmetic.</summary>
    public double Power { get; init; } = 0.5;

    /// <summary>Share of the weight of a group, 0–1, that must have data for its aggregate; 0: anything will do.</summary>
    public double MinCoverage { get; init; }
}
