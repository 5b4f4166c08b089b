namespace Evaluation.Assess.Bulletin;

/// <summary>When an indicator's figures come out: calendar days from the period's last day to the release.</summary>
/// <param name="LagDays">Stated, or the median of the learnt lags: of an even number of them the longer of the two in the middle.</param>
/// <param name="LongestDays">The longest learnt lag; <paramref name="LagDays"/> where it is stated.</param>
/// <param name="Source">Who states it; <c>null</c> where it is learnt.</param>
public sealed record ReleaseRule(int LagDays, int LongestDays, string? Source);
