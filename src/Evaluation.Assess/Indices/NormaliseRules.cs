namespace Evaluation.Assess.Indices;

/// <summary>How one build normalises every indicator.</summary>
/// <param name="Reference">Place of the reference unit; −1: none.</param>
internal readonly record struct NormaliseRules(NormaliseMethod Method, double Lower, double Upper, bool Clamp, int Reference)
{
    /// <summary>What best and worst of the scale add up to: x counts as this less x where lower is better.</summary>
    public double MirrorSum(int units) => Method switch
    {
        NormaliseMethod.MinMax or NormaliseMethod.Goalposts => Lower + Upper,
        NormaliseMethod.ZScore => 0,
        NormaliseMethod.Rank => units + 1,
        NormaliseMethod.Borda => units - 1,
        NormaliseMethod.Efficacy => 160,
        NormaliseMethod.Percentile or NormaliseMethod.DistanceBest or NormaliseMethod.DistanceReference
            or NormaliseMethod.DistanceTarget or NormaliseMethod.FractionBest => 1,
    };
}
