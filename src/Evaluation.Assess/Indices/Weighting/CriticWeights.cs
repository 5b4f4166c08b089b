using Evaluation.Assess.Indices.Checks;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices.Weighting;

/// <summary>CRITIC: an indicator weighs by how much it varies and how little it agrees with the others.</summary>
/// <remarks>w ∝ s·Σ(1 − r) on min–max scores; Diakoulaki, Mavrotas, Papayannakis, Computers &amp; Operations Research 22 (1995).</remarks>
public static class CriticWeights
{
    /// <param name="columns">One array of min–max scores per indicator.</param>
    /// <returns>Weights that add up to 1, or none and why; a constant weighs 0.</returns>
    public static Read<double[]> Of(IReadOnlyList<double[]> columns, IReadOnlyList<string> codes, Place place)
    {
        var varying = columns.Select(c => Moments.SampleDeviation(c) > 0).ToArray();
        var information = new double[codes.Count];
        for (var one = 0; one < columns.Count; one++)
        {
            if (!varying[one])
                continue;
            double conflict = 0;
            for (var other = 0; other < columns.Count; other++)
                conflict += one == other ? 0 : 1 - (varying[other] ? Correlation.Pearson(columns[one], columns[other]) ?? 0 : 0);
            information[one] = Moments.SampleDeviation(columns[one]) * conflict;
        }

        var sum = information.Sum();
        return sum > 0
            ? new Read<double[]>([[.. information.Select(i => i / sum)]], [])
            : new Read<double[]>([], [new Problem(IndexProblems.WeightsUndefined, place, place.Column ?? "", "CRITIC")]);
    }
}
