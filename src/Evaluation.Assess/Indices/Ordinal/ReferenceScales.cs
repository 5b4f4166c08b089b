namespace Evaluation.Assess.Indices.Ordinal;

/// <summary>Scales that set a value against a reference, or put it in a class.</summary>
/// <remarks>OECD/JRC Handbook 2008, table 15. Schooling of Finland, 10 years: 1.04 of the mean, .83 of the best, 1.41 of the worst,
/// .04 above the mean, class 0 within ±20 % of it, percentile 65.2, category 60.</remarks>
public static class ReferenceScales
{
    private static readonly (double Percentile, double Category)[] Bounds = [(15, 0), (25, 20), (65, 40), (85, 60), (95, 80)];

    /// <summary>x / reference; <c>null</c> for a reference of 0.</summary>
    public static double? Ratio(double value, double reference) => reference == 0 ? null : value / reference;

    /// <summary>(x − reference) / reference; <c>null</c> for a reference of 0.</summary>
    public static double? Difference(double value, double reference) => reference == 0 ? null : (value - reference) / reference;

    /// <summary>1 above the reference by more than a margin, −1 below it by more, else 0.</summary>
    /// <param name="margin">Share of the reference: 0.2 for ±20 %.</param>
    public static int? AboveOrBelow(double value, double reference, double margin) =>
        Ratio(value, reference) is not { } ratio ? null : ratio > 1 + margin ? 1 : ratio < 1 - margin ? -1 : 0;

    /// <summary>Rank from below over the number of units, in percent; ties share the smallest.</summary>
    /// <param name="all">Every unit's value, this one's among them.</param>
    public static double Percentile(double value, IReadOnlyCollection<double> all) => 100.0 * (1 + all.Count(v => v < value)) / all.Count;

    /// <summary>0, 20, 40, 60, 80 or 100, the bounds at the 15th, 25th, 65th, 85th and 95th percentile.</summary>
    public static double Category(double value, IReadOnlyCollection<double> all)
    {
        var percentile = Percentile(value, all);
        foreach (var (bound, category) in Bounds)
        {
            if (percentile < bound)
                return category;
        }

        return 100;
    }
}
