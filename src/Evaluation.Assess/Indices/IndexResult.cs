namespace Evaluation.Assess.Indices;

/// <summary>A built index with the table of every step.</summary>
/// <param name="Screening">Step 1.</param>
/// <param name="Raw">Steps 1 and 2: one column per indicator in the order of <see cref="IndexTree.Nodes"/>.</param>
/// <param name="Imputed">Step 3.</param>
/// <param name="Treated">Step 4.</param>
/// <param name="Treatments">One per indicator.</param>
/// <param name="Scores">Steps 5 and 7: one column per node.</param>
/// <param name="LeftOut">Indicators that could not be put on a scale, and why.</param>
/// <param name="Weights">Step 6: one per node, relative to its siblings.</param>
/// <param name="Rows">One per unit in the order of the input.</param>
public sealed record IndexResult(
    IndexTree Tree,
    IndexOptions Options,
    Screening Screening,
    IndexTable Raw,
    IndexTable Imputed,
    IndexTable Treated,
    IReadOnlyList<Treatment> Treatments,
    IndexTable Scores,
    IReadOnlyList<(string Indicator, NormaliseFailure Why)> LeftOut,
    IReadOnlyList<double> Weights,
    IReadOnlyList<IndexRow> Rows)
{
    /// <summary>Whether a cell was filled by the imputation rule.</summary>
    public bool IsImputed(int unit, int indicator) => Raw[unit, indicator] is null && Imputed[unit, indicator] is not null;

    /// <summary>Share of the index's weight for which a unit had data before anything was filled in, 0–1; indicators left out do not count.</summary>
    /// <param name="unit">Place in <see cref="Raw"/>.</param>
    public double Coverage(int unit)
    {
        var effective = Tree.EffectiveWeights(Weights);
        var gone = LeftOut.Select(l => l.Indicator).ToHashSet(StringComparer.Ordinal);
        var counted = Enumerable.Range(0, Tree.IndicatorCount).Where(i => !gone.Contains(Tree.Codes[i])).ToList();
        return counted.Where(i => Raw[unit, i] is not null).Sum(i => effective[i]) / counted.Sum(i => effective[i]);
    }

    /// <summary>Whether treatment changed a cell.</summary>
    public bool IsTreated(int unit, int indicator) => Imputed[unit, indicator] != Treated[unit, indicator];
}
