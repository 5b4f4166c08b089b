namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>Where one unit came out over all runs.</summary>
/// <param name="BaseRank">Its rank in the index as declared; <c>null</c> without a score.</param>
/// <param name="Median">Half of the runs rank it better; <c>null</c> where no run gave it a rank.</param>
/// <param name="Lower">5 % rank.</param>
/// <param name="Upper">95 % rank.</param>
/// <param name="Frequencies">Runs in which it had rank 1, 2, …</param>
public sealed record RankInterval(string Unit, int? BaseRank, double? Median, double? Lower, double? Upper, IReadOnlyList<int> Frequencies);
