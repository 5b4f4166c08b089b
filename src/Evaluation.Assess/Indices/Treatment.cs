namespace Evaluation.Assess.Indices;

/// <summary>Step 4: what became of one indicator's outliers.</summary>
/// <param name="PointsMoved">Points whose value was changed by winsorising; 0 otherwise.</param>
/// <param name="SkewnessBefore">Sample skewness; 0 where not applicable.</param>
/// <param name="KurtosisBefore">Excess kurtosis; 0 where not applicable.</param>
/// <param name="SkewnessAfter">As returned: may still fail after the logarithm.</param>
public readonly record struct Treatment(
    TreatOutcome Outcome,
    int PointsMoved,
    double SkewnessBefore,
    double KurtosisBefore,
    double SkewnessAfter,
    double KurtosisAfter)
{
    /// <summary>Winsorises while the shape fails, else takes logarithms of the original; changes <paramref name="values"/> in place.</summary>
    /// <remarks>OECD/JRC Handbook 2008, step 3, as COINr's <c>winsorise</c> then <c>log_CT</c>.
    /// 1 … 10, 30, 100: one point moved (100 → 30), skewness 3.063241 → 1.712038, kurtosis 9.741391 → 1.815781.</remarks>
    internal static Treatment Apply(Span<double> values, ReadOnlySpan<bool> present, TreatRules rules, Scratch scratch)
    {
        var sample = scratch.Gather(values, present);
        if (sample.Length < 4 || IsConstant(sample))
            return default(Treatment) with { Outcome = TreatOutcome.NotApplicable };
        var before = Moments.Shape(sample);
        if (!double.IsFinite(before.Skewness) || !double.IsFinite(before.Kurtosis))
            return default(Treatment) with { Outcome = TreatOutcome.NotApplicable };
        if (Passes(before, rules))
            return new Treatment(TreatOutcome.Passed, 0, before.Skewness, before.Kurtosis, before.Skewness, before.Kurtosis);
        var original = scratch.Others[..sample.Length];
        sample.CopyTo(original);
        var (moved, after) = Winsorise(sample, original, before, rules);
        var outcome = TreatOutcome.Winsorised;
        if (moved < 0)
            return new Treatment(TreatOutcome.NotApplicable, 0, before.Skewness, before.Kurtosis, before.Skewness, before.Kurtosis);
        if (!Passes(after, rules))
        {
            after = TakeLogarithms(sample, original);
            (outcome, moved) = (TreatOutcome.LogTransformed, 0);
        }

        for (var i = 0; i < sample.Length; i++)
            values[scratch.Order[i]] = sample[i];
        return new Treatment(outcome, moved, before.Skewness, before.Kurtosis, after.Skewness, after.Kurtosis);
    }

    public static bool Passes((double Skewness, double Kurtosis) shape, TreatRules rules) =>
        Math.Abs(shape.Skewness) < rules.Skewness || shape.Kurtosis < rules.Kurtosis;

    /// <returns>Points moved; −1 where the next move would leave nothing that varies.</returns>
    private static (int Moved, (double Skewness, double Kurtosis) Shape) Winsorise(
        Span<double> sample, ReadOnlySpan<double> original, (double Skewness, double Kurtosis) shape, TreatRules rules)
    {
        var moved = 0;
        while (!Passes(shape, rules) && moved < rules.MaxPoints)
        {
            DrawIn(sample, highest: shape.Skewness >= 0);
            if (IsConstant(sample))
                return (-1, shape);
            moved = Changed(sample, original);
            shape = Moments.Shape(sample);
        }

        return (moved, shape);
    }

    /// <summary>Sets the outermost value, wherever it stands, to the next one in.</summary>
    private static void DrawIn(Span<double> sample, bool highest)
    {
        var outer = highest ? Largest(sample) : Smallest(sample);
        var next = highest ? double.NegativeInfinity : double.PositiveInfinity;
        foreach (var value in sample)
        {
            if (value != outer)
                next = highest ? Math.Max(next, value) : Math.Min(next, value);
        }

        sample.Replace(outer, next);
    }

    private static (double Skewness, double Kurtosis) TakeLogarithms(Span<double> sample, ReadOnlySpan<double> original)
    {
        var (low, high) = (Smallest(original), Largest(original));
        for (var i = 0; i < sample.Length; i++)
            sample[i] = Math.Log(original[i] - low + (0.01 * (high - low)));
        return Moments.Shape(sample);
    }

    private static int Changed(ReadOnlySpan<double> sample, ReadOnlySpan<double> original)
    {
        var count = 0;
        for (var i = 0; i < sample.Length; i++)
            count += sample[i] != original[i] ? 1 : 0;
        return count;
    }

    private static bool IsConstant(ReadOnlySpan<double> sample) => !sample.ContainsAnyExcept(sample[0]);

    private static double Largest(ReadOnlySpan<double> sample)
    {
        var largest = sample[0];
        foreach (var value in sample)
            largest = Math.Max(largest, value);
        return largest;
    }

    private static double Smallest(ReadOnlySpan<double> sample)
    {
        var smallest = sample[0];
        foreach (var value in sample)
            smallest = Math.Min(smallest, value);
        return smallest;
    }
}
