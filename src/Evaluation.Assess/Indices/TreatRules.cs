namespace Evaluation.Assess.Indices;

/// <summary>When an indicator has outliers, and how far treatment may go.</summary>
/// <param name="Skewness">It passes below this absolute sample skewness …</param>
/// <param name="Kurtosis">… or below this excess kurtosis: it fails only on both.</param>
/// <param name="MaxPoints">Winsorising stops once this many points were moved.</param>
public sealed record TreatRules(double Skewness, double Kurtosis, int MaxPoints)
{
    /// <summary>OECD/JRC Handbook 2008, step 3; COINr's defaults.</summary>
    public static readonly TreatRules Usual = new(2, 3.5, 5);
}
