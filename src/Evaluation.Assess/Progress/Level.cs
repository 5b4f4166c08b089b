using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>The level test: is the target met?</summary>
public static class Level
{
    /// <returns>Value at least the target where higher is better, at most where lower is; never met without a better side.</returns>
    public static bool IsMet(Direction direction, decimal target, decimal value) => direction switch
    {
        Direction.Higher => value >= target,
        Direction.Lower => value <= target,
        Direction.None => false,
    };
}
