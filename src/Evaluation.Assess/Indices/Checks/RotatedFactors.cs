namespace Evaluation.Assess.Indices.Checks;

/// <summary>The first principal components, turned so that each indicator loads on as few of them as can be (varimax).</summary>
/// <param name="Loadings">[indicator, factor]; the sign of a factor is free.</param>
/// <remarks>H. F. Kaiser, Psychometrika 23 (1958), with his normalisation of rows; OECD/JRC Handbook 2008, tables 9 and 17.</remarks>
public sealed record RotatedFactors(double[,] Loadings)
{
    /// <summary>Variance per factor: the sum of its squared loadings.</summary>
    public IReadOnlyList<double> Explained =>
        [.. Enumerable.Range(0, Loadings.GetLength(1)).Select(f => Enumerable.Range(0, Loadings.GetLength(0)).Sum(i => Loadings[i, f] * Loadings[i, f]))];

    /// <summary>Weights that add up to 1: each indicator's greatest squared loading, over the sum of these.</summary>
    /// <remarks>OECD/JRC Handbook 2008, step 6, table 17. Never negative, but blind to the sign of a loading.</remarks>
    public IReadOnlyList<double> Weights()
    {
        double[] greatest =
            [.. Enumerable.Range(0, Loadings.GetLength(0)).Select(i => Enumerable.Range(0, Loadings.GetLength(1)).Max(f => Loadings[i, f] * Loadings[i, f]))];
        return [.. greatest.Select(g => g / greatest.Sum())];
    }

    /// <param name="factors">Components kept, at least 1.</param>
    public static RotatedFactors Of(PrincipalComponents components, int factors)
    {
        var indicators = components.Eigenvalues.Count;
        var loadings = new double[indicators, factors];
        for (var indicator = 0; indicator < indicators; indicator++)
        {
            for (var factor = 0; factor < factors; factor++)
                loadings[indicator, factor] = components.Vectors[factor][indicator] * Math.Sqrt(Math.Max(0, components.Eigenvalues[factor]));
        }

        var lengths = Enumerable.Range(0, indicators).Select(i => Math.Sqrt(Enumerable.Range(0, factors).Sum(f => loadings[i, f] * loadings[i, f]))).ToArray();
        Scale(loadings, [.. lengths.Select(l => l > 0 ? 1 / l : 0)]);
        Rotate(loadings);
        Scale(loadings, lengths);
        return new RotatedFactors(loadings);
    }

    private static void Scale(double[,] loadings, double[] by)
    {
        for (var indicator = 0; indicator < loadings.GetLength(0); indicator++)
        {
            for (var factor = 0; factor < loadings.GetLength(1); factor++)
                loadings[indicator, factor] *= by[indicator];
        }
    }

    /// <summary>Turns two factors at a time until nothing moves.</summary>
    private static void Rotate(double[,] loadings)
    {
        for (var (round, turned) = (0, double.PositiveInfinity); round < 1000 && turned > 1e-12; round++)
        {
            turned = 0;
            for (var one = 0; one < loadings.GetLength(1); one++)
            {
                for (var other = one + 1; other < loadings.GetLength(1); other++)
                    turned = Math.Max(turned, Math.Abs(Turn(loadings, one, other)));
            }
        }
    }

    /// <returns>The angle.</returns>
    private static double Turn(double[,] loadings, int one, int other)
    {
        var n = loadings.GetLength(0);
        double a = 0, b = 0, c = 0, d = 0;
        for (var i = 0; i < n; i++)
        {
            var (x, y) = (loadings[i, one], loadings[i, other]);
            var (u, v) = ((x * x) - (y * y), 2 * x * y);
            (a, b, c, d) = (a + u, b + v, c + (u * u) - (v * v), d + (2 * u * v));
        }

        var angle = Math.Atan2(d - (2 * a * b / n), c - (((a * a) - (b * b)) / n)) / 4;
        var (sine, cosine) = Math.SinCos(angle);
        for (var i = 0; i < n; i++)
        {
            var (x, y) = (loadings[i, one], loadings[i, other]);
            (loadings[i, one], loadings[i, other]) = ((x * cosine) + (y * sine), (y * cosine) - (x * sine));
        }

        return angle;
    }
}
