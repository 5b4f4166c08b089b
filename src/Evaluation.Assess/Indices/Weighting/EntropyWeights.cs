using System.Globalization;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices.Weighting;

/// <summary>熵权法: an indicator that spreads the units more evenly weighs less.</summary>
/// <remarks>p = r / Σr, e = −Σ p·ln p / ln m, w ∝ 1 − e, over m units; 0·ln 0 = 0 and a constant weighs 0. The normalisation before it
/// decides the result, so it is the caller's and declared: shares of [[1,2],[4,16]] give .358889, .641111 (scikit-criteria's test).</remarks>
public static class EntropyWeights
{
    /// <param name="columns">One array per indicator, of values from 0 up.</param>
    /// <param name="codes">Of the indicators, for problems.</param>
    /// <returns>Weights that add up to 1, or none and why.</returns>
    public static Read<double[]> Of(IReadOnlyList<double[]> columns, IReadOnlyList<string> codes, Place place)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Any(v => v < 0))
                return new Read<double[]>([], [new Problem(IndexProblems.WeightNegative, place, codes[i], "entropy", columns[i].Min().ToString("R", CultureInfo.InvariantCulture))]);
        }

        var spread = columns.Select(c => Math.Max(0, 1 - Entropy(c))).ToArray();
        var sum = spread.Sum();
        return sum > 0
            ? new Read<double[]>([[.. spread.Select(s => s / sum)]], [])
            : new Read<double[]>([], [new Problem(IndexProblems.WeightsUndefined, place, place.Column ?? "", "entropy")]);
    }

    /// <returns>0–1; 1 for a constant, which tells nothing.</returns>
    private static double Entropy(double[] values)
    {
        var sum = values.Sum();
        if (values.Length < 2 || sum == 0 || values.Distinct().Count() == 1)
            return 1;
        return -values.Where(v => v > 0).Sum(v => v / sum * Math.Log(v / sum)) / Math.Log(values.Length);
    }
}
