using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>Share of the road over share of the time: 1 = exactly on schedule.</summary>
public static class Pace
{
    /// <returns>The quotient; where a part is missing, the road's reason before the time's.</returns>
    /// <remarks>0.96491 of the road in 0.6 of the time: 1.6082.</remarks>
    public static Score Of(Score road, Score elapsed)
    {
        if (!road.TryGet(out var travelled))
            return road;
        return elapsed.TryGet(out var spent) ? Ratio.Of(travelled, spent) : elapsed;
    }
}
