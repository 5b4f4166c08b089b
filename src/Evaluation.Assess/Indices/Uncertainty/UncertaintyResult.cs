namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>What an index's ranks are worth.</summary>
/// <param name="Base">The index as declared.</param>
/// <param name="Units">In the order of the input.</param>
/// <param name="MeanRankShift">Mean over the runs of the mean over the units of |rank − base rank|.</param>
/// <param name="RankShifts">That shift, run by run.</param>
/// <param name="Factors">One per choice.</param>
/// <param name="Rebuilds">Full rebuilds done, those for the sensitivity included.</param>
/// <remarks>OECD/JRC Handbook 2008, step 7, equation 38.</remarks>
public sealed record UncertaintyResult(
    IndexResult Base,
    IReadOnlyList<RankInterval> Units,
    double MeanRankShift,
    IReadOnlyList<double> RankShifts,
    IReadOnlyList<FactorSensitivity> Factors,
    int Rebuilds);
