namespace Evaluation.Assess.Indices.Checks;

/// <summary>How far two indicators go together, −1 to 1; <c>null</c> where one of them does not vary.</summary>
/// <remarks>Step 10. Both arrays have a value for each unit; pairs with a gap are left out by the caller.</remarks>
public static class Correlation
{
    public static double? Pearson(IReadOnlyList<double> one, IReadOnlyList<double> other)
    {
        var (meanOne, meanOther) = (Moments.Mean([.. one]), Moments.Mean([.. other]));
        double together = 0, squaresOne = 0, squaresOther = 0;
        for (var i = 0; i < one.Count; i++)
        {
            var (a, b) = (one[i] - meanOne, other[i] - meanOther);
            together += a * b;
            squaresOne += a * a;
            squaresOther += b * b;
        }

        return squaresOne > 0 && squaresOther > 0 ? Math.Clamp(together / Math.Sqrt(squaresOne) / Math.Sqrt(squaresOther), -1, 1) : null;
    }

    /// <summary>Pearson of the ranks, ties sharing their mean rank.</summary>
    public static double? Spearman(IReadOnlyList<double> one, IReadOnlyList<double> other) => Pearson(MeanRanks(one), MeanRanks(other));

    /// <summary>Kendall's τ-b: pairs in the same order less pairs in the opposite, ties allowed for.</summary>
    /// <remarks>1 … 8 against 3 4 1 2 5 7 8 6: 22 pairs agree, 6 do not, τ = .5714 (Handbook 2008).</remarks>
    public static double? Kendall(IReadOnlyList<double> one, IReadOnlyList<double> other)
    {
        double balance = 0, untiedOne = 0, untiedOther = 0;
        for (var i = 0; i < one.Count; i++)
        {
            for (var j = i + 1; j < one.Count; j++)
            {
                var (a, b) = (one[i].CompareTo(one[j]), other[i].CompareTo(other[j]));
                balance += a * b;
                untiedOne += Math.Abs(a);
                untiedOther += Math.Abs(b);
            }
        }

        return untiedOne > 0 && untiedOther > 0 ? balance / Math.Sqrt(untiedOne * untiedOther) : null;
    }

    private static double[] MeanRanks(IReadOnlyList<double> values)
    {
        var ranks = new double[values.Count];
        for (var i = 0; i < values.Count; i++)
            ranks[i] = values.Count(v => v < values[i]) + ((values.Count(v => v == values[i]) + 1) / 2.0);
        return ranks;
    }
}
