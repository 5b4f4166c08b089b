using Evaluation.Model;

namespace Evaluation.Assess.YearOnYear;

/// <summary>A figure of the year, the same figure of the year before, and the difference.</summary>
/// <param name="Change">Now less then; the reason where there is none.</param>
public readonly record struct YearPair(Score Now, Score Then, Score Change)
{
    /// <remarks>Where either has no value the change has none either, for the reason of this year's before that of the year before.</remarks>
    public static YearPair Of(Score now, Score then)
    {
        if (!now.TryGet(out var value))
            return new(now, then, now);
        return new(now, then, then.Map(before => value - before));
    }

    /// <summary>Both figures stand, but can't be held against each other.</summary>
    public YearPair Without(UnscoredReason reason) => Change.IsScored ? this with { Change = Score.Unscored(reason) } : this;
}
