using System.Globalization;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices.Weighting;

/// <summary>Weights from experts who each share out a budget of points.</summary>
/// <remarks>OECD/JRC Handbook 2008, step 6: the mean over the experts of the shares each gives; a budget need not be 100 points.</remarks>
public static class BudgetAllocation
{
    /// <param name="points">One array per expert, one entry per item.</param>
    /// <returns>Weights that add up to 1, or none and why.</returns>
    public static Read<double[]> Of(IReadOnlyList<double[]> points, Place place)
    {
        var unusable = Enumerable.Range(0, points.Count)
            .Where(e => points[e].Any(p => !(p >= 0)) || !(points[e].Sum() > 0) || !double.IsFinite(points[e].Sum()))
            .Select(e => new Problem(WeightingProblems.BudgetUnusable, place, (e + 1).ToString(CultureInfo.InvariantCulture)))
            .ToList();
        if (unusable.Count > 0 || points.Count == 0)
            return new Read<double[]>([], unusable);
        return new Read<double[]>([[.. Enumerable.Range(0, points[0].Length).Select(i => points.Average(p => p[i] / p.Sum()))]], []);
    }
}
