using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>目标实现程度: value over target, or target over value where lower is better.</summary>
public static class Attainment
{
    /// <returns>
    /// Percent, not clamped. <c>Unscored(NotComputable)</c> where the ratio says nothing: a target not above 0,
    /// or a value not above 0 where lower is better; <c>Unscored(NoDirection)</c> without a better side.
    /// </returns>
    /// <remarks>Nearly useless alone: 12.7 against 13 is 97.692 % half-way through. Show it beside <see cref="Road"/>.</remarks>
    public static Score Of(Direction direction, decimal target, decimal value) => direction switch
    {
        Direction.Higher => target > 0 ? Percent(value, target) : Score.Unscored(UnscoredReason.NotComputable),
        Direction.Lower => target >= 0 && value > 0 ? Percent(target, value) : Score.Unscored(UnscoredReason.NotComputable),
        Direction.None => Score.Unscored(UnscoredReason.NoDirection),
    };

    private static Score Percent(decimal numerator, decimal denominator) =>
        Ratio.Of(numerator, denominator).Map(r => r * 100);
}
