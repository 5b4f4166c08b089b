using MathNet.Numerics.LinearAlgebra;

namespace Evaluation.Assess.Indices.Checks;

/// <summary>Principal components of the correlations between indicators.</summary>
/// <param name="Eigenvalues">Largest first; they add up to the number of indicators.</param>
/// <param name="Vectors">Per component: one entry per indicator, of length 1, turned so that their sum is not negative.</param>
/// <remarks>OECD/JRC Handbook 2008, step 4, table 16: TAI 3.3 1.7 1.0 .9 .5 .3 .2 .1.</remarks>
public sealed record PrincipalComponents(IReadOnlyList<double> Eigenvalues, IReadOnlyList<IReadOnlyList<double>> Vectors)
{
    public IReadOnlyList<double> FirstLoadings => Vectors[0];

    /// <summary>Share of the variance per component, 0–1.</summary>
    public IReadOnlyList<double> Explained => [.. Eigenvalues.Select(e => e / Eigenvalues.Count)];

    /// <param name="columns">One array per indicator, a value for every unit.</param>
    /// <returns><c>null</c> for fewer than two units, or where an indicator does not vary.</returns>
    public static PrincipalComponents? Of(IReadOnlyList<double[]> columns)
    {
        var k = columns.Count;
        var correlations = Matrix<double>.Build.DenseIdentity(k);
        for (var one = 0; one < k; one++)
        {
            for (var other = one + 1; other < k; other++)
            {
                if (Correlation.Pearson(columns[one], columns[other]) is not { } r)
                    return null;
                (correlations[one, other], correlations[other, one]) = (r, r);
            }
        }

        var found = correlations.Evd(Symmetricity.Symmetric);
        var order = Enumerable.Range(0, k).OrderByDescending(i => found.EigenValues[i].Real).ToArray();
        return new PrincipalComponents(
            [.. order.Select(i => found.EigenValues[i].Real)],
            [.. order.Select(i => found.EigenVectors.Column(i)).Select(v => (double[])[.. v * (v.Sum() < 0 ? -1 : 1)])]);
    }
}
