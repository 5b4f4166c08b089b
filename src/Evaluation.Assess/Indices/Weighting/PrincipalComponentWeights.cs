using System.Globalization;
using Evaluation.Assess.Indices.Checks;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices.Weighting;

/// <summary>Weights from the first principal component of the correlations.</summary>
/// <remarks>Loadings turned so that their sum is positive. A negative one would reward being worse: refused by name, never used.</remarks>
public static class PrincipalComponentWeights
{
    /// <param name="columns">One array per indicator, better higher.</param>
    /// <returns>Weights that add up to 1, or none and why.</returns>
    public static Read<double[]> Of(IReadOnlyList<double[]> columns, IReadOnlyList<string> codes, Place place)
    {
        if (PrincipalComponents.Of(columns) is not { } components)
            return new Read<double[]>([], [new Problem(IndexProblems.WeightsUndefined, place, place.Column ?? "", "principal component")]);
        var loadings = components.FirstLoadings;
        var problems = new List<Problem>();
        for (var i = 0; i < codes.Count; i++)
        {
            if (loadings[i] < 0)
                problems.Add(new Problem(IndexProblems.WeightNegative, place, codes[i], "principal component", loadings[i].ToString("R", CultureInfo.InvariantCulture)));
        }

        var sum = loadings.Sum();
        return problems.Count > 0 ? new Read<double[]>([], problems) : new Read<double[]>([[.. loadings.Select(l => l / sum)]], []);
    }
}
