using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>Share of the time from the baseline's year to the target's: (t − t0) / (T − t0).</summary>
public static class Elapsed
{
    /// <param name="dataYear">Year of the latest value, not of the report: an indicator that lags a year is judged on its own years.</param>
    /// <returns>
    /// 1 = all of it. <c>Unscored(NoTimeElapsed)</c> when the value is not later than the baseline,
    /// <c>Unscored(NotComputable)</c> when the target's year is not after the baseline's.
    /// </returns>
    /// <remarks>Baseline 2019, target 2025, data of 2022: 0.5.</remarks>
    public static Score Of(int baselineYear, int targetYear, int dataYear)
    {
        if (targetYear <= baselineYear)
            return Score.Unscored(UnscoredReason.NotComputable);
        return dataYear <= baselineYear
            ? Score.Unscored(UnscoredReason.NoTimeElapsed)
            : Score.Of((decimal)(dataYear - baselineYear) / (targetYear - baselineYear));
    }
}
