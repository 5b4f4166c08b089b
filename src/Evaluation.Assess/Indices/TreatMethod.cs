namespace Evaluation.Assess.Indices;

/// <summary>What is done about outliers. OECD/JRC Handbook 2008, step 3.</summary>
public enum TreatMethod
{
    None,

    /// <summary>Winsorise, and take logarithms of the original where that is not enough.</summary>
    Winsorise,
}
