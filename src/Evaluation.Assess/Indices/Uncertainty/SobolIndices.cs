namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>Variance-based sensitivity from the runs of a <see cref="SaltelliDesign"/>.</summary>
/// <remarks>S_i by Saltelli 2010: mean(B·(AB_i − A)) / V; S_Ti by Jansen 1999: mean((A − AB_i)²) / 2V; V over A and B together.
/// Ishigami's function (a = 7, b = .1) has S .3139 .4424 0 and S_T .5576 .4424 .2437 exactly.</remarks>
public static class SobolIndices
{
    private const uint BootstrapPurpose = 3;

    /// <summary>Runs a model over the whole design.</summary>
    /// <param name="model">A point of the unit cube, one coordinate per factor, to a result.</param>
    public static IReadOnlyList<SobolIndex>? Of(Func<IReadOnlyList<double>, double> model, int factors, int pairs, ulong seed, int resamples = 500)
    {
        var design = new SaltelliDesign(new Philox(seed), factors);
        var (a, b) = (new double[pairs], new double[pairs]);
        var mixed = Enumerable.Range(0, factors).Select(_ => new double[pairs]).ToArray();
        var point = new double[factors];
        for (var pair = 0; pair < pairs; pair++)
        {
            design.A(pair, point);
            a[pair] = model(point);
            design.B(pair, point);
            b[pair] = model(point);
            for (var factor = 0; factor < factors; factor++)
            {
                design.Mixed(pair, factor, point);
                mixed[factor][pair] = model(point);
            }
        }

        return Of(a, b, mixed, seed, resamples);
    }

    /// <param name="mixed">Per factor: results at A with that factor from B.</param>
    /// <returns>One per factor; <c>null</c> where the result does not vary.</returns>
    public static IReadOnlyList<SobolIndex>? Of(double[] a, double[] b, IReadOnlyList<double[]> mixed, ulong seed, int resamples)
    {
        var all = Enumerable.Range(0, a.Length).ToArray();
        if (a.Length < 2 || !(Variance(a, b, all) > 0))
            return null;
        var drawn = new int[a.Length];
        var (first, total) = (new double[mixed.Count][], new double[mixed.Count][]);
        for (var factor = 0; factor < mixed.Count; factor++)
            (first[factor], total[factor]) = (new double[resamples], new double[resamples]);
        for (var resample = 0; resample < resamples; resample++)
        {
            Draw(drawn, resample, seed);
            var variance = Variance(a, b, drawn);
            for (var factor = 0; factor < mixed.Count; factor++)
                (first[factor][resample], total[factor][resample]) = variance > 0 ? Estimate(a, b, mixed[factor], drawn, variance) : (0, 0);
        }

        var spread = Variance(a, b, all);
        return [.. mixed.Select((results, factor) => WithIntervals(Estimate(a, b, results, all, spread), first[factor], total[factor]))];
    }

    private static SobolIndex WithIntervals((double First, double Total) estimate, double[] first, double[] total)
    {
        Array.Sort(first);
        Array.Sort(total);
        return new SobolIndex(
            estimate.First, Quantiles.Of(first, 0.025), Quantiles.Of(first, 0.975),
            estimate.Total, Quantiles.Of(total, 0.025), Quantiles.Of(total, 0.975));
    }

    private static (double First, double Total) Estimate(double[] a, double[] b, double[] mixed, int[] pairs, double variance)
    {
        double first = 0, total = 0;
        foreach (var pair in pairs)
        {
            first += b[pair] * (mixed[pair] - a[pair]);
            total += (a[pair] - mixed[pair]) * (a[pair] - mixed[pair]);
        }

        return (first / pairs.Length / variance, total / (2.0 * pairs.Length) / variance);
    }

    private static double Variance(double[] a, double[] b, int[] pairs)
    {
        double sum = 0;
        foreach (var pair in pairs)
            sum += a[pair] + b[pair];
        var mean = sum / (2.0 * pairs.Length);
        double squares = 0;
        foreach (var pair in pairs)
            squares += ((a[pair] - mean) * (a[pair] - mean)) + ((b[pair] - mean) * (b[pair] - mean));
        return squares / (2.0 * pairs.Length);
    }

    private static void Draw(int[] drawn, int resample, ulong seed)
    {
        var random = new Philox(seed);
        for (var i = 0; i < drawn.Length; i++)
            drawn[i] = (int)(random.Uniform((ulong)resample, (uint)i, BootstrapPurpose) * drawn.Length);
    }
}
