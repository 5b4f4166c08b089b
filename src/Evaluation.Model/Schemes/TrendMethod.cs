namespace Evaluation.Model.Schemes;

/// <summary>How a series is carried into the future.</summary>
public enum TrendMethod
{
    /// <summary>Median of the slopes between all pairs of years: one odd year does not bend it.</summary>
    TheilSen,

    /// <summary>Least squares.</summary>
    Ols,

    /// <summary>Compound annual growth from the first value to the last; positive values only.</summary>
    Cagr,
}
